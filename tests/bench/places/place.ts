/** Where everybody runs: the arena's methods by name, and the CPU time that its process has used. */
export interface Place {
  name: string;
  call<T>(method: string, ...args: unknown[]): Promise<T>;
  cpuSeconds(): Promise<number>;
  close(): Promise<void>;
}
