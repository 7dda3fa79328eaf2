export const OFFICERS_KEY = ['officers'];
