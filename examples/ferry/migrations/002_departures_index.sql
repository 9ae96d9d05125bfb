create index sailings_departs on sailings (departs);
