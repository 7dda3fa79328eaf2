export const HEALTH_KEY = ['health'];
