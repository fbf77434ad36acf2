/* An old helper that completes addresses from a post code. Here it only says that it was loaded. */
window.hinataZipcode = { version: '1.0.3' };
