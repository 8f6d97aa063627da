/** Version of the package; replaced while building. */
export const version: string = typeof __PACKAGE_VERSION__ === 'string' ? __PACKAGE_VERSION__ : '0.0.0';

declare const __PACKAGE_VERSION__: string | undefined;
