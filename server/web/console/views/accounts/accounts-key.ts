export const ACCOUNTS_KEY = ['accounts'];
