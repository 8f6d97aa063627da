import {html, nothing, type TemplateResult} from 'lit';
import type {Source, SourceId} from '../knowledge/model.js';
import type {Language} from '../localization/localizer.js';

/** The sources that an element can show, by id. */
export type Sources = Readonly<Record<SourceId, Source>>;

/** A source as a reader needs it: title, publisher, year; for cautious practice without a source, those words. */
export function sourceLine(id: SourceId, language: Language, sources: Sources): string {
  if (id === 'own-caution') return language.text((msg) => msg('Careful practice: no published source was found for part of this.'));
  const source = sources[id];
  return source ? [source.title, source.publisher, source.year].filter(Boolean).join(', ') : id;
}

/** A list of sources, linked where they have an address. */
export function renderSourceList(ids: readonly SourceId[], language: Language, sources: Sources): TemplateResult {
  return html`<ul class="source-list" role="list">
    ${ids.map((id) => {
      const url = sources[id]?.url;
      const line = sourceLine(id, language, sources);
      // Titles stand as published, in English.
      return html`<li lang=${id === 'own-caution' ? nothing : 'en'} dir=${id === 'own-caution' ? nothing : 'ltr'}>
        ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${line}</a>` : line}
      </li>`;
    })}
  </ul>`;
}
