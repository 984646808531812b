import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  InitializeRequestSchema,
  isJSONRPCRequest,
  ListToolsRequestSchema,
  PingRequestSchema,
  type JSONRPCMessage,
} from '@modelcontextprotocol/sdk/types.js';

/** Requests that are answered. */
const schemas = new Map(
  [InitializeRequestSchema, PingRequestSchema, ListToolsRequestSchema, CallToolRequestSchema].map((schema) => [
    schema.shape.method.value as string,
    schema,
  ]),
);
/** UTF-16 code units of the way to what does not fit. */
const maxWay = 100;

/** A transport that refuses by itself, in a sentence, requests that do not fit the protocol. */
export class CheckedTransport implements Transport {
  onclose?: Transport['onclose'];
  onerror?: Transport['onerror'];
  onmessage?: Transport['onmessage'];

  constructor(private readonly inner: Transport) {}

  start(): Promise<void> {
    this.inner.onclose = () => this.onclose?.();
    this.inner.onerror = (error) => this.onerror?.(error);
    this.inner.onmessage = (message, extra) => {
      const refusal = refusalOf(message);
      if (refusal) this.inner.send(refusal).catch((error: unknown) => this.onerror?.(error as Error));
      else this.onmessage?.(message, extra);
    };
    return this.inner.start();
  }

  send(...[message, options]: Parameters<Transport['send']>): Promise<void> {
    return this.inner.send(message, options);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

/** What a request that does not fit is answered with. */
function refusalOf(message: JSONRPCMessage): JSONRPCMessage | undefined {
  if (!isJSONRPCRequest(message)) return undefined;
  const issue = schemas.get(message.method)?.safeParse(message).error?.issues.at(0);
  if (!issue) return undefined;
  const way = issue.path.map(String).join('.').slice(0, maxWay);
  return {
    jsonrpc: '2.0',
    id: message.id,
    error: {
      code: ErrorCode.InvalidParams,
      message: `${message.method}: ${JSON.stringify(way)} is missing or malformed`,
    },
  };
}
