import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { ContactPage, ContactRow } from '../../../shared/contract/data-contract.ts';
import { useAsOf } from '../../api/as-of.ts';
import { readOptions, useRead } from '../../api/use-read.ts';
import type { ListView } from './list-view.ts';

const pageSize = 100;

/** The contacts of a view: counts at once, rows page by page as they come into sight. */
export function useContactPages(view: ListView, firstRow: number, lastRow: number) {
  const at = useAsOf();
  const search = useDeferredValue(view.search);
  const input = (page: number) => ({
    ...view,
    search,
    at,
    withOutlook: true,
    offset: page * pageSize,
    limit: pageSize,
  });
  const head = useRead('contacts.list', input(0), { keepPrevious: true });

  const firstPage = Math.max(1, Math.floor(firstRow / pageSize));
  const lastPage = Math.min(Math.floor(lastRow / pageSize), Math.ceil((head.data?.total ?? 0) / pageSize) - 1);
  const pages = Array.from({ length: Math.max(0, lastPage - firstPage + 1) }, (_, index) => firstPage + index);
  const later = useQueries({
    queries: pages.map((page) => ({
      ...readOptions('contacts.list', input(page)),
      placeholderData: keepPreviousData,
    })),
  });

  const rowAt = (index: number): ContactRow | undefined => {
    const page = Math.floor(index / pageSize);
    const found: ContactPage | undefined = page === 0 ? head.data : later[pages.indexOf(page)]?.data;
    return found?.rows[index % pageSize];
  };
  /** The rows are those of this view; while they are not, those of the one before are shown. */
  const isRead = search === view.search && !head.isPending && !head.isPlaceholderData;
  return { head, rowAt, isRead };
}
