export function configuration(): string;
export function hindrance(): string | undefined;
export function install(): void;
export function startNginx(): Promise<{
  url: string;
  root: string;
  logs: () => {access: string; error: string};
  stop: () => Promise<void>;
}>;
