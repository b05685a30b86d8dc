export {
  ConnectionOf,
  decodeCursor,
  encodeCursor,
  MAX_PAGE,
  PageArgs,
  PageInfo,
  pageOf,
  type Connection,
  type CursorShape,
  type CursorValue,
  type Edge,
} from './connection.js';
export { MoneyInput, MoneyModel, moneyOf } from './money.model.js';
export { BigIntScalar, DateScalar, DateTimeScalar, UuidScalar } from './scalars.js';
