// The part of the parser that is used here. Its own declarations bring those of Node, which pure rooms must not see.
declare module 'csv-parse/browser/esm/sync' {
  export function parse(
    input: string,
    options: {
      readonly columns: false;
      readonly delimiter: string;
      readonly record_delimiter: readonly string[];
      readonly relax_column_count: boolean;
      readonly max_record_size: number;
      readonly to: number;
    },
  ): string[][];
}
