import type { Table } from './excerpt.ts';

/** The first rows as a spreadsheet shows them. */
export function TablePreview({ table }: { readonly table: Table }) {
  return (
    // The table scrolls within it, also by keyboard.
    <div className="export-preview__frame export-preview__frame--scrolls" role="region" aria-label="Rows" tabIndex={0}>
      <table className="export-preview__table">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            // Rows of a file have nothing but their place.
            <tr key={place}>
              {table.columns.map((column, index) => (
                <td key={column}>
                  <bdi>{row[index]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
