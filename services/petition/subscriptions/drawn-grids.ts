import { on } from '@linli/chassis/inbox.ts';
import { gridDrawn } from '@linli/schemas/events/grid.ts';
import { boxOf } from '../store/box.ts';
import { drawGrid } from '../store/places.ts';

/** Keeps the map that petitions are located by. */
export const drawnGrids = on(gridDrawn, (em, payload, { tenant }) => {
  const { gridId: id, kind, parentId, division, estateId, boundary } = payload;
  return drawGrid(em, {
    id, tenant, kind, parentId, division, estateId, boundary, ...boxOf(boundary),
  });
});
