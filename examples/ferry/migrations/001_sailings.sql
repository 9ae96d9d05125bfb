create table harbours (
  id serial primary key,
  name text not null unique
);

create table sailings (
  id serial primary key,
  vessel text not null,
  origin integer not null references harbours,
  destination integer not null references harbours,
  departs timestamptz not null,
  seats integer not null check (seats >= 0)
);
