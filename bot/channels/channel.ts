/** What every channel is to the worker: a reader of its events and a sender of parts. */
export const CHANNEL_NAMES = ['telegram', 'zalo-oa', 'zalo-bot'] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

export type Unread = 'photo' | 'voice' | 'file' | 'sticker' | 'other';

export type EventContent =
  | { readonly kind: 'text'; readonly text: string }
  /** A button; `data` is what the button carried. */
  | { readonly kind: 'tap'; readonly data: string; readonly tapId: string }
  | { readonly kind: 'unread'; readonly what: Unread }
  | { readonly kind: 'joined' }
  | { readonly kind: 'left' }
  /** A human officer wrote to the person from the account's own console. */
  | { readonly kind: 'officer' };

/** One event of a platform that concerns the assistant. */
export interface ChannelEvent {
  /** The same for every delivery of one event, different for any other event of the channel. */
  readonly key: string;
  /** Where answers go; with the channel's name it is the conversation. */
  readonly chatId: string;
  /** Orders events of one conversation; grows with the time of sending. */
  readonly sequence: number;
  /** Message that an answer may quote. */
  readonly messageId: string | null;
  readonly content: EventContent;
  /** Where in the chat the answer belongs, on platforms that divide one into topics. */
  readonly thread?: string;
  /** Several people speak here: it is nobody's own conversation. */
  readonly isGroup?: boolean;
  /** Perhaps meant for somebody else: it may be kept, and is not answered before the account knows its own name. */
  readonly isPresumed?: boolean;
}

export interface Button {
  readonly label: string;
  /** At most 64 bytes of ASCII. */
  readonly data: string;
}

/** Text with marked stretches; places are UTF-16 units, which is what platforms count in. */
export interface RichText {
  readonly text: string;
  readonly spans: readonly Span[];
}

export type Span =
  | { readonly kind: 'bold'; readonly from: number; readonly length: number }
  | { readonly kind: 'link'; readonly from: number; readonly length: number; readonly url: string };

/** One message as it goes out. */
export interface OutgoingPart extends RichText {
  readonly chatId: string;
  readonly thread?: string | undefined;
  readonly quote: string | null;
  readonly rows: readonly (readonly Button[])[];
  /** Goes with the text as its caption. */
  readonly file?: OutgoingFile | undefined;
}

export interface OutgoingFile {
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

/** How a send ended. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string | null }
  /** Certainly not delivered; worth another try. */
  | { readonly kind: 'later'; readonly afterMs: number | null; readonly reason: string }
  /** Certainly not delivered, and no retry helps by itself. `account`: the operator must act. */
  | { readonly kind: 'refused'; readonly reason: string; readonly scope: 'person' | 'account' }
  /** It may have been delivered. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface IncomingRequest {
  /** Takes lower-case names. */
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

/** `ignored`: genuine or harmless, and nothing to do. */
export type Verdict = 'genuine' | 'forged' | 'ignored';

export interface ChannelTraits {
  /** Longest text of one part, in UTF-16 units. */
  readonly maxChars: number;
  readonly hasButtons: boolean;
  /** Buttons that one message may carry; what does not fit is offered in words. */
  readonly maxButtons: number;
  readonly hasLinks: boolean;
  /** Takes spreadsheets. */
  readonly hasFiles: boolean;
}

export interface SetupState {
  readonly account: string;
  /** Null where the platform does not tell, or none is set. */
  readonly webhook: string | null;
  /** Why the platform could not deliver an event the last time that it failed, where it tells; null without a failure. */
  readonly trouble: { readonly reason: string; readonly at: Date; readonly undelivered: number } | null;
}

/** A platform's side. Reasons are short codes, never a platform's free text, an id or a token. */
export interface Channel {
  readonly name: ChannelName;
  readonly traits: ChannelTraits;
  /** Compares in constant time, on the raw bytes. */
  verify(request: IncomingRequest): Verdict;
  /** Learns the account's own name where reading needs it, as far as the platform answers; see `isPresumed`. Never rejects. */
  introduce(): Promise<void>;
  /** Null for what does not concern the assistant. Never throws, whatever `raw` is. */
  read(raw: unknown): ChannelEvent | null;
  /** Waits until a call is allowed. */
  ready(signal: AbortSignal): Promise<void>;
  /** One call, or a bounded few where the first certainly was not delivered. Never rejects. */
  send(part: OutgoingPart, lastHeardAt: number): Promise<Delivery>;
  /** Shows that an answer is coming; failures do not matter. Never rejects. */
  typing(chatId: string): Promise<void>;
  /** Ends the waiting mark on a tapped button. Never rejects. */
  acknowledge(tapId: string, text: string): Promise<void>;
  /** Runs until aborted: polls where no webhook is set, keeps what the platform should know up to date. */
  run(accept: (raws: readonly unknown[]) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** @throws BotError `channel-call-failed`, `channel-token-broken` */
  inspect(): Promise<SetupState>;
  /** Null when the webhook is set in the platform's console only. @throws BotError `channel-call-failed` */
  readonly webhook: { set(url: string): Promise<void>; remove(): Promise<void> } | null;
}

export type ChannelAlarm = (event: { readonly channel: ChannelName; readonly code: string }) => void;
