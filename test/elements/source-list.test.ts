import {afterEach, describe, expect, it, vi} from 'vitest';
import {renderSourceList} from '../../src/elements/source-list.js';
import {contentReviewDue} from '../../src/knowledge/content-version.js';
import {sources} from '../../src/knowledge/sources/index.js';
import {Language} from '../../src/localization/localizer.js';

describe('a list of sources', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('warns the developer once that the content is past its date, with the date and what to do, and not before', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const render = () => renderSourceList(['nccih-massage'], new Language('en', 'en-CA', undefined, undefined), sources);
    vi.useFakeTimers({now: new Date(`${contentReviewDue}T23:00:00Z`), toFake: ['Date']});
    render();
    expect(warn).not.toHaveBeenCalled();
    vi.setSystemTime(Date.parse(`${contentReviewDue}T23:59:59Z`) + 1000);
    render();
    render();
    expect(warn.mock.calls).toEqual([[expect.stringContaining(`due to be checked again by ${contentReviewDue}`)]]);
    expect(warn.mock.calls[0]![0]).toContain('Update the package massage-elements');
  });
});
