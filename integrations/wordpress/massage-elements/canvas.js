/**
 * Loads the elements into the editor's frame: by a plain script, because the frame of WordPress up to 6.2 is given its scripts
 * without their type. The folder of the elements is the version that this file is asked for with.
 *
 * License: GPL-2.0-or-later.
 */
import(`./assets/${new URL(document.currentScript.src).searchParams.get('ver')}/massage-elements.js`);
