import { Backups } from '../../src/state/backup.svelte';
import { Restoring } from '../../src/state/restore.svelte';
import { DATABASE_NAME, openDatabase, type AppDatabase } from '../../src/storage/database';
import { present, yesNo } from './catalogue';
import { dump, fill, storedCompany } from './devices';
import { stage } from './stage';

/** The app with one company, whose device is looked at past it. */
export async function backupStage() {
  await stage({ facts: [yesNo('maker')] }, { enterprise: { facts: {} }, products: [] });
  const onDevice = async <T>(work: (db: AppDatabase) => Promise<T>): Promise<T> => {
    const db = await openDatabase(DATABASE_NAME);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  const hold = (...ids: readonly string[]) =>
    onDevice((db) => fill(db, { companies: ids.map((id) => storedCompany(id)), unreadable: [] }));
  await hold('mine');
  return { onDevice, hold, held: () => onDevice(dump), restoring: new Restoring() };
}

/** The text of a backup of what the device holds. */
export async function backupText(password = ''): Promise<string> {
  const backups = new Backups();
  await backups.make(password, 'backup.txt');
  return present(backups.made).text;
}
