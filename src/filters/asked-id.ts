/** The id of the sentence that says what Twilio is asked for, for the fields it explains. */
export const ASKED_ID = 'asked'
