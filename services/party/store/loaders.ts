import type DataLoader from 'dataloader';
import { isId } from '@linli/kernel/ids.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { groupLoaderOf, loaderOf } from '@linli/chassis/loader.ts';
import type { Page } from '@linli/chassis/page.ts';
import { listMemberships, type Membership } from './members.ts';
import {
  countChildren, type Covering, listChildren, listEstatesCovered, listOfCompanies, listOfDivisions,
  listOfEstates, listOfGrids, listOrganizationsById,
} from './organizations.ts';
import type { PartyOrganization } from './party-organization.entity.ts';

type Read = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;
type Organization = DataLoader<string, PartyOrganization | null>;

export interface Loaders {
  readonly organization: Organization;
  readonly ofDivision: Organization;
  readonly ofGrid: Organization;
  readonly ofCompany: Organization;
  readonly ofEstate: DataLoader<string, Covering[]>;
  readonly estates: DataLoader<string, { estateId: string }[]>;
  readonly membership: DataLoader<string, Membership | null>;
  readonly childCount: DataLoader<string, { count: number } | null>;
  /** The children of any number of organisations; one loader for each page asked for. */
  readonly children: (page: Page) => DataLoader<string, PartyOrganization[]>;
}

/** Made for one actor: what that actor may not see is null, whoever refers to it. */
export function openLoaders(read: Read): Loaders {
  const byIds = <V>(list: (em: EntityManager, ids: readonly string[]) => Promise<V[]>) =>
    (keys: readonly string[]): Promise<V[]> => {
      const ids = keys.filter(isId);
      return ids.length === 0 ? Promise.resolve([]) : read((em) => list(em, ids));
    };
  return {
    organization: loaderOf(byIds(listOrganizationsById), ({ id }) => id),
    ofDivision: loaderOf((codes) => read((em) => listOfDivisions(em, codes)),
      ({ division }) => division),
    ofGrid: loaderOf(byIds(listOfGrids), ({ gridId }) => gridId ?? ''),
    ofCompany: loaderOf(byIds(listOfCompanies), ({ companyId }) => companyId ?? ''),
    ofEstate: groupLoaderOf(byIds(listOfEstates), ({ estateId }) => estateId),
    estates: groupLoaderOf(byIds(listEstatesCovered), ({ organizationId }) => organizationId),
    membership: loaderOf(byIds(listMemberships), ({ organizationId }) => organizationId),
    childCount: loaderOf(byIds(countChildren), ({ parentId }) => parentId ?? ''),
    children: openPages((page) => groupLoaderOf(
      byIds((em, ids) => listChildren(em, ids, page)), ({ parentId }) => parentId ?? '')),
  };
}

function openPages<V>(
  open: (page: Page) => DataLoader<string, V[]>,
): (page: Page) => DataLoader<string, V[]> {
  const opened = new Map<string, DataLoader<string, V[]>>();
  return (page) => {
    const key = `${page.limit}/${page.after}`;
    const loader = opened.get(key) ?? open(page);
    opened.set(key, loader);
    return loader;
  };
}
