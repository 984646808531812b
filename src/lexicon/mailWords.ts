import { phraseSet, wordTable } from './table';

const source = 'what mail programs write above an e-mail that they forward, in their languages';

export const forwardMarks = phraseSet(
  { use: 'e-mail: the words between hyphens above what is forwarded, lower case', source },
  `
    forwarded message | original message | begin forwarded message | weitergeleitete nachricht |
    ursprüngliche nachricht | original-nachricht | message transféré | message d'origine | mensaje reenviado |
    mensaje original | messaggio inoltrato | messaggio originale | doorgestuurd bericht | oorspronkelijk bericht |
    mensagem encaminhada | mensagem original
  `,
);

/** What a header line of a forwarded e-mail gives. */
export const forwardedHeaders = wordTable<'from' | 'date' | 'subject' | 'other'>(
  { use: 'e-mail: names of the headers above what is forwarded, lower case', source },
  {
    ...{ from: 'from', von: 'from', de: 'from', da: 'from', van: 'from', date: 'date', sent: 'date', datum: 'date' },
    ...{ gesendet: 'date', envoyé: 'date', fecha: 'date', enviado: 'date', data: 'date', inviato: 'date' },
    ...{ verzonden: 'date', subject: 'subject', betreff: 'subject', objet: 'subject', asunto: 'subject' },
    ...{ oggetto: 'subject', onderwerp: 'subject', assunto: 'subject', to: 'other', an: 'other', à: 'other' },
    ...{ para: 'other', a: 'other', aan: 'other', cc: 'other', kopie: 'other' },
  },
);
