import type { Constellation } from '../constellation.ts';
import { districtOfficer, hotline } from '../people.ts';
import { LODGE, type Lodged, modelEstate } from '../journeys/petition-story.ts';

/** So many complaints about one estate, each a matter of its own; `name` is new each time. */
export async function lodgeMany(
  linli: Constellation, many: number, name = 'many',
): Promise<string[]> {
  const [asHotline, asDistrict] = [await linli.as(hotline), await linli.as(districtOfficer)];
  const estate = await modelEstate(asDistrict);
  const lodged = Array.from({ length: many }, async (_, place) => {
    const input = {
      idempotencyKey: `${name}-${place}`,
      channel: 'HOTLINE_12345',
      channelNumber: `CD-${name}-${place}`,
      kind: 'COMPLAINT',
      category: 'PROPERTY.QUALITY',
      text: `第${place}件投诉`,
      caller: { name: '张三', phone: '13812345678' },
      place: { estateId: estate.id },
    };
    const { data } = await asHotline<Lodged>(LODGE, { input });
    if (data.lodgePetition.__typename !== 'Petition') throw new Error(JSON.stringify(data));
    return data.lodgePetition.id;
  });
  return Promise.all(lodged);
}
