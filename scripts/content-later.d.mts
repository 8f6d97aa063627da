import type {Plugin} from 'vite';

export declare function contentLater(): Plugin;
