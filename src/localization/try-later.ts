/**
 * Tries something again that has to come over the network, on a connection that comes and goes, as on a train: after 2, 4, 8,
 * 16, 32, 60, 60 … seconds, or as soon as the browser says that it is back.
 *
 * @param attempt - how often it has been tried, from 1
 * @returns to be called when it is not wanted any more
 */
export function tryLater(attempt: number, again: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    removeEventListener('online', now);
  };
  const now = () => {
    stop();
    again();
  };
  const timer = setTimeout(now, Math.min(60, 2 ** attempt) * 1000);
  addEventListener('online', now);
  return stop;
}
