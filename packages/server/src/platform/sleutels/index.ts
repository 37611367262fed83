export type { Datasleutel, Plek, Sleuteldoel, Sleutelnaam } from './envelop.ts';
export { GeheimBeschadigd, SleutelbestandFout, SleutelOntbreekt } from './fouten.ts';
export { openSleutelkast } from './openSleutelkast.ts';
export type { Sleutelkast } from './sleutelkast.ts';
export {
  geheimhouder,
  leessleutel,
  metSleutels,
  ontsleutel,
  ontsleutelAlle,
  schrijfsleutel,
  vernietigSleutels,
  versleutel,
  versleutelAlle,
  zoekhash,
} from './versleutel.ts';
