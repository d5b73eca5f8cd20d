export interface HttpRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Absolute, http or https; a user and password in it become the Authorization header. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  /** From the start to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Most bytes of the answer's body. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** By name in lower case; several of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** As UTF-8. */
  readonly body: string;
  readonly durationMs: number;
}

/** Requests to servers that the user named. An answer is an answer whatever its status; redirects are not followed. */
export interface HttpPort {
  /** Rejects with the reason in one line, which never holds the address. */
  request(request: HttpRequest): Promise<HttpAnswer>;
}
