export const REGISTERS_KEY = ['registers'];
