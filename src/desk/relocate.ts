import { type OffsetMap, relocate } from '../intake/files.js';
import type { Claim } from '../model/claim.js';
import type { Party } from '../model/party.js';
import type { Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';

/** A reading of the text that a page shows, with every span led back into the source of the page. */
export function relocateReading(reading: Reading, map: OffsetMap): Reading {
  const move = (span: Span): Span => relocate(span, map);
  return {
    ...reading,
    title: reading.title && move(reading.title),
    publishedEvidence: reading.publishedEvidence.map(move),
    mainText: reading.mainText.map(move),
    boilerplate: reading.boilerplate.map((piece) => ({ ...piece, span: move(piece.span) })),
    claims: reading.claims.map((claim) => relocateClaim(claim, move)),
  };
}

function relocateClaim(claim: Claim, move: (span: Span) => Span): Claim {
  const moved = <T extends { span: Span | null }>(field: T): T => ({ ...field, span: field.span && move(field.span) });
  const parties = (list: Party[]): Party[] => list.map(moved);
  return {
    ...claim,
    span: move(claim.span),
    sentence: move(claim.sentence),
    sources: parties(claim.sources),
    agents: parties(claim.agents),
    targets: parties(claim.targets),
    ...(claim.initiator && { initiator: moved(claim.initiator) }),
    placeDetails: claim.placeDetails.map(moved),
    time: claim.time && moved(claim.time),
    figures: claim.figures.map((figure) => ({ ...figure, span: move(figure.span) })),
    derivation: claim.derivation.map(moved),
  };
}
