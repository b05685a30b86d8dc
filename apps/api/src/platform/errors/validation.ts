import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { HubError, type WrongField } from './hub-error.js';

/** The one check of every input's shape; what is not declared is refused, never silently dropped. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new HubError('BAD_USER_INPUT', wrongFields(errors)),
  });

const wrongFields = (errors: readonly ValidationError[], path = ''): WrongField[] =>
  errors.flatMap((error) => {
    const field =
      path === ''
        ? error.property
        : /^\d+$/.test(error.property)
          ? `${path}[${error.property}]`
          : `${path}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({ field, rule }));
    return [...own, ...wrongFields(error.children ?? [], field)];
  });
