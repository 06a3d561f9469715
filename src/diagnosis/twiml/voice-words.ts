import { word, type Word } from './word.ts'

const MACHINE =
  'machineDetection machineDetectionTimeout machineDetectionSpeechThreshold machineDetectionSpeechEndThreshold machineDetectionSilenceTimeout amdStatusCallback amdStatusCallbackMethod'
const STATUS = 'statusCallback statusCallbackEvent statusCallbackMethod'
const RECORDING =
  'record trim recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent recordingConfigurationId recordingTrack'
const PROMPTS = 'Response Gather Prompt'

/**
 * The verbs and nouns of voice TwiML.
 *
 * Source: Twilio's public reference (twilio.com/docs/voice/twiml), as the types of its helper
 * library for Node list it (npm `twilio` 3.84, 4.23 and 6.2, taken together), with what older
 * documents still use (`ifMachine`, `whisper…`). `open` marks the nouns that Twilio is still
 * adding attributes to, and those whose list is not public in full: nobody is accused there.
 */
export const VOICE_WORDS: readonly Word[] = [
  // Verbs
  word('Say', PROMPTS, 'voice language loop'),
  word('Play', PROMPTS, 'loop digits'),
  word('Pause', PROMPTS, 'length'),
  word('Hangup', 'Response', ''),
  word('Leave', 'Response', ''),
  word('Echo', 'Response', ''),
  word('Redirect', 'Response', 'method'),
  word('Reject', 'Response', 'reason'),
  word('Refer', 'Response', 'action method'),
  word(
    'Gather',
    'Response',
    'action method input timeout speechTimeout maxSpeechTime finishOnKey numDigits language hints profanityFilter partialResultCallback partialResultCallbackMethod bargeIn actionOnEmptyResult speechModel model enhanced debug',
  ),
  word(
    'Record',
    'Response',
    `action method timeout finishOnKey maxLength playBeep transcribe transcribeCallback ${RECORDING}`,
  ),
  word(
    'Dial',
    'Response',
    `action method timeout timeLimit hangupOnStar callerId answerOnBridge answerOnMedia ringTone sequential referUrl referMethod events passports ifMachine ${RECORDING}`,
  ),
  word('Enqueue', 'Response', 'action method waitUrl waitUrlMethod workflowSid maxQueueSize'),
  word('Queue', 'Response Dial', 'url method reservationSid postWorkActivitySid'),
  word('Connect', 'Response', 'action method', 'open'),
  word('Start', 'Response', 'action method', 'open'),
  word('Stop', 'Response', '', 'open'),
  word('Pay', 'Response', '', 'open'),
  word('Prompt', 'Response Pay', '', 'open'),
  word('Annotate', 'Response', '', 'open'),
  // Nouns
  word(
    'Number',
    'Dial',
    `sendDigits url method byoc callReason callerId ${STATUS} ${MACHINE}`,
    'open',
  ),
  word('Client', 'Dial', `url method name ${STATUS}`, 'open'),
  word(
    'Conference',
    'Dial',
    `muted beep startConferenceOnEnter endConferenceOnExit participantLabel jitterBufferSize waitUrl waitMethod maxParticipants coach region eventCallbackUrl ${RECORDING} ${STATUS}`,
    'open',
  ),
  word('Sip', 'Dial Refer', `username password url method ${STATUS} ${MACHINE}`, 'open'),
  word('Sim', 'Dial', STATUS, 'open'),
  word('WhatsApp', 'Dial', `url method ${STATUS}`, 'open'),
  word('Application', 'Dial', `url method customerId copyParentTo ${STATUS}`, 'open'),
  word('ApplicationSid', 'Application', '', 'open'),
  word('Identity', 'Client', '', 'open'),
  word('Uri', 'Sip', 'priority weight username password', 'open'),
  word('Headers', 'Sip', '', 'open'),
  word('Header', 'Headers', 'name value', 'open'),
  word('Task', 'Enqueue', 'priority timeout'),
  word('BillingReferenceTag', 'Annotate', '', 'open'),
  word('Stream', 'Start Stop Connect', `name url track connectorName ${STATUS}`, 'open'),
  word('Siprec', 'Start Stop', `name connectorName track ${STATUS}`, 'open'),
  word('Transcription', 'Start Stop', '', 'open'),
  word('Recording', 'Start Stop', RECORDING, 'open'),
  word('Room', 'Connect', 'participantIdentity', 'open'),
  word('Autopilot', 'Connect', '', 'open'),
  word('VirtualAgent', 'Connect', '', 'open'),
  word('Conversation', 'Connect', '', 'open'),
  word('ConversationRelay', 'Connect', '', 'open'),
  word('ConversationRelaySession', 'Connect', '', 'open'),
  word('AiSession', 'Connect', '', 'open'),
  word('Assistant', 'Connect', '', 'open'),
  word('Language', 'ConversationRelay', '', 'open'),
  word('Config', 'VirtualAgent Transcription', 'name value', 'open'),
  word(
    'Parameter',
    'Application Client ConversationRelay ConversationRelaySession AiSession Assistant Hangup Pay Reject Siprec Stream Transcription VirtualAgent Prompt',
    'name value',
    'open',
  ),
]
