/** The file with the moedersleutels cannot be used. The message is one Dutch line for whoever runs the server. */
export class SleutelbestandFout extends Error {
  override name = 'SleutelbestandFout';
}

/** No key opens this: destroyed, or wrapped by a moedersleutel that this server does not have. */
export class SleutelOntbreekt extends Error {
  override name = 'SleutelOntbreekt';
}

/** A key fits and the content is not what was stored there: changed, cut off, or copied from elsewhere. */
export class GeheimBeschadigd extends Error {
  override name = 'GeheimBeschadigd';
  constructor() {
    super('versleutelde inhoud klopt niet met haar plek');
  }
}
