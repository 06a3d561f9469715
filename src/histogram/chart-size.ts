/** Where the chart's time axis is, in px from its top: the bars stand on it. */
export const AXIS = 47
