/**
 * How sure the catalogue is of a row. R: seen in a store that was run and walked · S: read in the platform's or the
 * vendor's source · P: seen in public third-party code or pages · D: vendor document · G: from memory, a hint only.
 */
export type EvidenceLevel = 'R' | 'S' | 'P' | 'D' | 'G';
