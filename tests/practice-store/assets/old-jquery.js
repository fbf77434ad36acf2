/*! jQuery v1.8.3 */
/* Not the library: its banner alone, so that a shop with an old version can be shown. Nothing is defined here. */
