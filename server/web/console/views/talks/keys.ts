export const TALKS_KEY = ['talks'];
export const CURATED_KEY = ['curated'];
