export { metVersleuteling } from './bestandsstroom.ts';
export type { Datasleutel, Plek, Sleuteldoel, Sleutelnaam } from './envelop.ts';
export { GeheimBeschadigd, SleutelbestandFout, SleutelOntbreekt } from './fouten.ts';
export { openSleutelkast } from './openSleutelkast.ts';
export type { Sleutelkast } from './sleutelkast.ts';
export {
  geheimhouder,
  metSleutels,
  ontsleutel,
  ontsleutelAlle,
  vernietigSleutels,
  vernieuwSleutels,
  versleutel,
  versleutelAlle,
  verwijderOudeSleutels,
  zoekhash,
} from './versleutel.ts';
