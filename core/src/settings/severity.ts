/**
 * `error`: the service, or any JSON parser before it, rejects the file. `warning`: it is accepted
 * and its author would regret it. `information`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'information';
