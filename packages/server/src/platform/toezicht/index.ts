export {
  laadToezichtstandaard,
  leesToezichtstandaard,
  type Toezichtgetal,
  type Toezichtstandaard,
} from './laadToezichtstandaard.ts';
