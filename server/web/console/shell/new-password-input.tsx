import { PasswordInput } from '@mantine/core';
import { PASSWORD_CHARS } from '../../../console/contract/session.js';
import { SHELL } from '../wording.js';

interface NewPasswordInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFirst?: boolean;
}

/** A password that is chosen now, as browsers and password stores understand it. */
export function NewPasswordInput({ label, hint, value, onChange, isFirst = false }: NewPasswordInputProps) {
  return (
    <PasswordInput
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="new-password"
      minLength={PASSWORD_CHARS.min}
      required
      {...(isFirst ? { 'data-autofocus': true } : {})}
      visibilityToggleButtonProps={{ 'aria-label': SHELL.showPassword }}
    />
  );
}
