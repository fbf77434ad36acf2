/** The product's profiler; loaded by profile-worker.ts through vite, never imported directly. */
export { profileText } from '../../rules/_profile/profile-text.ts';
