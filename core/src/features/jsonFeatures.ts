/*
 * The features that need the JSON language service. They make one bundle, which the first request
 * for one of them loads: diagnostics, which come first, don't wait for it.
 */
export { localize } from '../localize';
export { completion } from './completion';
export { documentSymbols } from './documentSymbols';
export { foldingRanges } from './foldingRanges';
export { formatting } from './formatting';
export { hover } from './hover';
export { plainHover } from './plainHover';
export { createJsonService } from './jsonService';
export { onTypeFormatting } from './onTypeFormatting';
export { selectionRanges } from './selectionRanges';
