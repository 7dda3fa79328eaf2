/** Every limit of requests and questions so high that no test or benchmark reaches it. */
export const UNLIMITED: Readonly<Record<string, string>> = {
  ASK_LIMIT_PER_MINUTE: '1000000',
  PERSON_LIMIT_PER_MINUTE: '1000000',
  TOTAL_LIMIT_PER_MINUTE: '10000000',
  ADDRESS_LIMIT_PER_MINUTE: '10000000',
  REQUEST_LIMIT_PER_MINUTE: '100000000',
};
