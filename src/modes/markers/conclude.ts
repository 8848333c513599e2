import type { Language } from '../../records/types.ts';
import { markerParts, type StrangeMarkers } from '../../report/markers.ts';
import { partsLine } from '../../report/render-line.ts';
import { type ModeResult, withParts } from '../mode-result.ts';

/** A result that also lists the issues whose hidden lines only look like ours. */
export function withStrangeMarkers(
  result: ModeResult,
  strange: StrangeMarkers,
  language: Language,
): ModeResult {
  const parts = markerParts(strange, language);
  if (parts.length === 0) return result;
  return withParts(result, parts, language, {
    annotations: [{ level: 'warning', title: 'marks', message: partsLine(parts, language) }],
    facts: { 'unsigned-issues': strange.foreign, 'doubtful-issues': strange.doubtful },
  });
}
