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
  versleutel,
  versleutelAlle,
  zoekhash,
} from './versleutel.ts';
