import { z } from 'zod';

/** As much of a JSON schema as the routes' schemas turn into. */
export interface Shape {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Shape | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly default?: unknown;
}

export const ShapeSchema: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), ShapeSchema).optional(),
    required: z.array(z.string()).optional(),
    items: ShapeSchema.optional(),
    anyOf: z.array(ShapeSchema).optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    default: z.unknown().optional(),
  }),
);

/** One value that may be sent or answered. */
export interface Field {
  /** From the body on: `records[].document.id`. */
  readonly path: string;
  /** `string`, `string | null`, `"officer" | "citizen"`, `object[]`. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly maxLength: number | null;
  /** As JSON; null where there is none. */
  readonly preset: string | null;
}

/** Every value of a body, each object before what it holds. */
export function fieldsOf(shape: Shape, within = ''): readonly Field[] {
  const held = shape.anyOf?.flatMap((one) => fieldsOf(one, within)) ?? [];
  const items = shape.items === undefined ? [] : fieldsOf(shape.items, `${within}[]`);
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const path = within === '' ? name : `${within}.${name}`;
    const isRequired = shape.required?.includes(name) ?? false;
    return [describe(path, inner, isRequired), ...fieldsOf(inner, path)];
  });
  return unique([...own, ...items, ...held]);
}

export function describe(path: string, shape: Shape, isRequired: boolean): Field {
  return {
    path,
    type: typeOf(shape),
    isRequired,
    maxLength: shape.maxLength ?? null,
    preset: shape.default === undefined ? null : JSON.stringify(shape.default),
  };
}

function typeOf({ type, enum: values, anyOf, items }: Shape): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' | ');
  if (type === 'array') {
    const of = items === undefined ? 'any' : typeOf(items);
    return of.includes(' | ') ? `(${of})[]` : `${of}[]`;
  }
  return type === undefined ? 'any' : [type].flat().join(' | ');
}

/** What several forms of a value hold alike is named once. */
function unique(fields: readonly Field[]): readonly Field[] {
  return [...new Map(fields.map((field) => [`${field.path} ${field.type}`, field])).values()];
}
