/** Who speaks; sets the tone only and opens nothing. */
export type Audience = 'officer' | 'citizen';

/** One message of a person, as it came. */
export interface Question {
  readonly conversationId: string;
  readonly text: string;
  readonly audience: Audience;
}
