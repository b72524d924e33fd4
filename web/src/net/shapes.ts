// Made out of the API document by shapes.mjs: npm run shapes

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The day, the hectares that count from then on, and by what. */
    readonly AreaState: readonly [string, number, 'official' | 'grid'];
    /** @description The areas that stand side by side, and which one counts. */
    readonly Areas: {
      /** @description Of the latest decision; null when none gave one. In hectares, to 4 decimals. */
      readonly official_ha: number | null;
      /** @description Planar, on the survey grid. In hectares, to 4 decimals. */
      readonly grid_ha: number;
      /** @description On the ellipsoid. In hectares, to 4 decimals. */
      readonly geodesic_ha: number;
      /** @description Of the ring through the markers as set; null where they make none. In hectares, to 4 decimals. */
      readonly markers_ha: number | null;
      /** @description Markers that are not set, and so stand where they were designed. */
      readonly markers_missing: readonly string[];
      /** @enum {string} */
      readonly counts: 'official' | 'grid';
      /** @description The one that counts. In hectares, to 4 decimals. */
      readonly counting_ha: number;
      /** @description Whether official and grid area differ by more than the tolerance. */
      readonly differs: boolean;
      readonly differences: readonly components['schemas']['Difference'][];
    };
    /** @description Who did what, the newest first. */
    readonly Audit: {
      readonly entries: readonly components['schemas']['Entry'][];
      /**
       * Format: int64
       * @description To be sent as before for the next page; null on the last.
       */
      readonly next: number | null;
    };
    /**
     * @description LEASED: Đã cho thuê · Leased; NOT_LEASABLE: Không cho thuê · Not for lease; ZONE_NOT_OPERATING: Khu chưa hoạt động · Zone not operating yet; NOT_CLEARED: Chưa giải phóng mặt bằng · Free, not cleared yet; FREE: Còn trống · Free.
     * @enum {string}
     */
    readonly Availability: 'LEASED' | 'NOT_LEASABLE' | 'ZONE_NOT_OPERATING' | 'NOT_CLEARED' | 'FREE';
    /** @description Parcels that are blocked or were enforced, as far as it may be told. */
    readonly BlockedFigures: {
      readonly reason?: components['schemas']['ObstacleReason'];
      /** @description Null where so few parcels are behind it that they could be recognised. In hectares, to 4 decimals. */
      readonly area_ha: number | null;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly parcels: number | string;
    };
    /** @description West, south, east, north on WGS 84, in degrees. */
    readonly Box: [number, number, number, number];
    /** @description What changed in (from, at]. */
    readonly Change: {
      /** Format: date */
      readonly from: string;
      readonly milestones: readonly components['schemas']['MilestoneChange'][];
    };
    /** @description A change set: a file, rows of the desk, or what was taken back. */
    readonly ChangeEntry: {
      /** Format: int64 */
      readonly id: number;
      /** @enum {string} */
      readonly kind: 'IMPORT' | 'ROWS' | 'UNDO' | 'REMOVAL';
      /** @description How he came and who he is, such as http:lan or cli:lan. */
      readonly who: string;
      /** Format: date-time */
      readonly at: string;
      /** @description In short, in English. */
      readonly what: string;
      readonly reason: string | null;
      /** @description The paper it was written by. */
      readonly document: {
        readonly no: string | null;
        /** Format: date */
        readonly date: string | null;
        /** @description Of the stored file. */
        readonly file: string | null;
      } | null;
      readonly layers: readonly string[];
      /** @description Zones that it touched. */
      readonly zones: readonly string[];
      /**
       * Format: int64
       * @description Rows that it wrote.
       */
      readonly recorded_rows: number;
      /**
       * Format: int64
       * @description Rows that are not known any more since.
       */
      readonly superseded_rows: number;
      /**
       * Format: int64
       * @description The change set that it takes back.
       */
      readonly undoes: number | null;
      /**
       * Format: int64
       * @description The change set that takes it back.
       */
      readonly undone_by: number | null;
      /** @description Who approved it, where somebody had to. */
      readonly approved_by: string | null;
      readonly href: string;
    };
    /** @description Why nothing was written, by RFC 9457. */
    readonly ChangeProblem: {
      /** @description Always about:blank: the title says what the status means here. */
      readonly type: string;
      readonly title: string;
      /** Format: int32 */
      readonly status: number;
      /** @description What is wrong and how to mend it, in one line. */
      readonly detail: string;
      /** @description All rows that were rejected, each with all its reasons. */
      readonly rows?: readonly components['schemas']['PostedRow'][];
      /** @description Change sets that wrote to the same facts later. */
      readonly later?: readonly components['schemas']['LaterChange'][];
    };
    /** @description What the check of a zone finds, each with its place. */
    readonly Check: {
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      /** @description The code of the zone. */
      readonly zone: string;
      readonly findings: readonly components['schemas']['FoundFault'][];
    };
    /** @description Land clearance at a day. Staff are told exact figures of that day; the public is told no count that could point to a family. */
    readonly Clearance: {
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      /** @description Of a zone, or of the zone of a phase: its code. */
      readonly zone?: string;
      /** @description Of a phase: its number. */
      readonly phase?: string;
      /** @description Of a commune: its code. */
      readonly commune?: string;
      /**
       * Format: date
       * @description The day of the figures about people; for the public the month end before.
       */
      readonly people_at: string;
      /** @description Of the land that was asked for. In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description Of the parts of parcels that count. In m². */
      readonly parcel_area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly parcel_area_ha: number;
      /** @description Where no parcel is. In m². */
      readonly uncovered_m2: number;
      /** @description Where parcels overlap. In m². */
      readonly overlap_m2: number;
      /** @description Where zones overlap. In m². */
      readonly zones_overlap_m2: number | null;
      /** Format: int64 */
      readonly parcels: number;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly households: (number | null) | string;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly organisations: (number | null) | string;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly other_holders: (number | null) | string;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly parcels_without_party: (number | null) | string;
      /** @description Lowest first. */
      readonly milestones: readonly components['schemas']['MilestoneFigures'][];
      /** @description Obtained by enforcement; null where it is not told. */
      readonly enforced: {
        readonly reason?: components['schemas']['ObstacleReason'];
        /** @description Null where so few parcels are behind it that they could be recognised. In hectares, to 4 decimals. */
        readonly area_ha: number | null;
        /** @description The number, or "<5" or ">=5" where no more is told. */
        readonly parcels: number | string;
      } | null;
      /** @description By reason; null where it is not told. */
      readonly blocked: readonly components['schemas']['BlockedFigures'][] | null;
      /** @description Each parcel once; null where it is not told. */
      readonly blocked_total: {
        readonly reason?: components['schemas']['ObstacleReason'];
        /** @description Null where so few parcels are behind it that they could be recognised. In hectares, to 4 decimals. */
        readonly area_ha: number | null;
        /** @description The number, or "<5" or ">=5" where no more is told. */
        readonly parcels: number | string;
      } | null;
      /** @description The parcels that wait longest for their next milestone. */
      readonly waiting: readonly components['schemas']['Waiting'][];
      /** @description The legal deadlines that run, the earliest first. */
      readonly deadlines: readonly components['schemas']['Deadline'][];
      /** @description By rule, of all of them. */
      readonly deadline_totals: readonly components['schemas']['DeadlineTotal'][];
      /** @description Where an earlier day was named to compare with. */
      readonly change?: components['schemas']['Change'];
      /** @description What was recorded after the day of the figure; null when nothing was. */
      readonly revised: {
        /**
         * Format: date
         * @description The day of the figure.
         */
        readonly since: string;
        /**
         * Format: int64
         * @description Dated up to that day and recorded after it.
         */
        readonly late_events: number;
        /**
         * Format: int64
         * @description Known on that day and corrected after it.
         */
        readonly corrected_events: number;
      } | null;
    };
    /** @description How far clearance came between the two days. */
    readonly ClearanceChange: {
      readonly milestones: readonly components['schemas']['MilestoneChange'][];
    };
    /** @description A code of a second device. */
    readonly CodeForm: {
      /** @description Six digits. */
      readonly code: string;
    };
    /** @description A column before and after, as text; of a place the GeoJSON geometry. */
    readonly ColumnChange: {
      readonly column: string;
      readonly before: string | null;
      readonly after: string | null;
    };
    /** @description What a map needs to know before it draws anything. */
    readonly Config: {
      /** @description Whether anything of the demo province is still there. */
      readonly demo: boolean;
      /** @description The survey grid, such as EPSG:9213. */
      readonly survey_crs: string;
      readonly base_map: {
        /** @description With {z}, {x}, {y}. */
        readonly url: string;
        readonly attribution: string;
      } | null;
      /** @description Around everything; null where there is nothing. */
      readonly bbox: [number, number, number, number] | null;
      /** @description By collection. */
      readonly layers: {
        readonly [key: string]: components['schemas']['LayerState'];
      };
      /** @description The endings of the files in which layers can be downloaded. */
      readonly formats: readonly string[];
      /**
       * Format: date
       * @description In Viet Nam.
       */
      readonly today: string;
    };
    /** @description The coordinate table of a zone or phase: its points in their order, edges, area and decision. */
    readonly Coordinates: {
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      /** @description The code of the zone. */
      readonly zone: string;
      /** @description The number of the phase; null for the zone as a whole. */
      readonly phase: string | null;
      readonly name: string | null;
      /** @description Of the coordinates, such as EPSG:9213. */
      readonly crs: string;
      /** @enum {string} */
      readonly points_are: 'markers' | 'boundary_vertices';
      /** @description The decision that gave the official area, else that the boundary rests on, as far as it is known. */
      readonly decision: components['schemas']['DecisionOfBoundary'];
      readonly rings: readonly components['schemas']['Ring'][];
      /** @description Of the land that the rings enclose, on the survey grid. In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description Of all rings. In metres. */
      readonly perimeter_m: number;
      /** @description Of the boundary as it was imported. In m². */
      readonly boundary_area_m2: number;
      /** @description In m². */
      readonly official_area_m2: number | null;
    };
    /** @description So many parcels have their deadline by a rule on this day. */
    readonly Deadline: {
      /** @description Its key in the layer rules. */
      readonly rule: string;
      /** Format: date */
      readonly due: string;
      /**
       * Format: int64
       * @description Negative when it is past.
       */
      readonly days_left: number;
      /** Format: int64 */
      readonly parcels: number;
    };
    /** @description All parcels to which a rule applies. */
    readonly DeadlineTotal: {
      /** @description Its key in the layer rules. */
      readonly rule: string;
      readonly allowed_days: number;
      /** Format: int64 */
      readonly parcels: number;
      /** Format: int64 */
      readonly overdue_parcels: number;
    };
    /** @description The decision that a boundary rests on. */
    readonly DecisionOfBoundary: {
      readonly decision_no: string | null;
      /** Format: date */
      readonly decision_date: string | null;
      readonly authority: string | null;
    };
    /** @description One of the areas less the official one. */
    readonly Difference: {
      /** @enum {string} */
      readonly of: 'grid' | 'geodesic' | 'markers';
      /** @enum {string} */
      readonly from: 'official';
      /** @description In m². */
      readonly m2: number;
      /** @description Of the official area. In percent. */
      readonly percent: number;
    };
    /** @description A change set that waits: with whoever made it, or for approval. No figure counts it. */
    readonly Draft: {
      /** Format: int64 */
      readonly id: number;
      readonly state: components['schemas']['DraftState'];
      /** @description Who made it, as the log names him. */
      readonly who: string;
      /**
       * Format: int32
       * @description How many rows it has.
       */
      readonly row_count: number;
      readonly layers: readonly string[];
      /** @description Zones in which its rows lie. */
      readonly zones: readonly string[];
      /** @description Whether a row is about all of the province. */
      readonly provincial: boolean;
      /** Format: date-time */
      readonly made_at: string;
      /** Format: date-time */
      readonly submitted_at: string | null;
      /** Format: date-time */
      readonly decided_at: string | null;
      /** @description Who approved or returned it. */
      readonly decided_by: string | null;
      /** @description Why it was returned. */
      readonly decision: string | null;
      /**
       * Format: int64
       * @description The change set that it became.
       */
      readonly change: number | null;
      readonly href: string;
      /** @description Of one draft: what would become of it now, judged against what is known today. */
      readonly now?: components['schemas']['Posted'];
      /** @description Of one draft that could not be written as it stands: why. */
      readonly problem?: components['schemas']['ChangeProblem'];
    };
    /** @description Drafts, the newest first. */
    readonly DraftList: {
      readonly drafts: readonly components['schemas']['Draft'][];
    };
    /**
     * @description How far a draft is: kept, submitted for approval, approved, returned, withdrawn.
     * @enum {string}
     */
    readonly DraftState: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN';
    /** @description A GeoJSON geometry or feature: a polygon or a line. */
    readonly DrawnGeometry:
      | {
          /** @enum {string} */
          readonly type: 'Polygon';
          readonly coordinates: readonly [
            [number, number][],
            [number, number][],
            [number, number][],
            [number, number][],
            ...[number, number][][],
          ][];
        }
      | {
          /** @enum {string} */
          readonly type: 'MultiPolygon';
          readonly coordinates: readonly (readonly [
            [number, number][],
            [number, number][],
            [number, number][],
            [number, number][],
            ...[number, number][][],
          ][])[];
        }
      | {
          /** @enum {string} */
          readonly type: 'LineString';
          readonly coordinates: [[number, number][], [number, number][], ...[number, number][][]];
        }
      | {
          /** @enum {string} */
          readonly type: 'MultiLineString';
          readonly coordinates: readonly [[number, number][], [number, number][], ...[number, number][][]][];
        }
      | {
          /** @enum {string} */
          readonly type: 'Feature';
          readonly geometry:
            | {
                /** @enum {string} */
                readonly type: 'Polygon';
                readonly coordinates: readonly [
                  [number, number][],
                  [number, number][],
                  [number, number][],
                  [number, number][],
                  ...[number, number][][],
                ][];
              }
            | {
                /** @enum {string} */
                readonly type: 'MultiPolygon';
                readonly coordinates: readonly (readonly [
                  [number, number][],
                  [number, number][],
                  [number, number][],
                  [number, number][],
                  ...[number, number][][],
                ][])[];
              }
            | {
                /** @enum {string} */
                readonly type: 'LineString';
                readonly coordinates: [[number, number][], [number, number][], ...[number, number][][]];
              }
            | {
                /** @enum {string} */
                readonly type: 'MultiLineString';
                readonly coordinates: readonly [[number, number][], [number, number][], ...[number, number][][]][];
              };
          /** @description May hold anything; it is not read. */
          readonly properties?: {
            readonly [key: string]: unknown;
          } | null;
        };
    /** @description East and north, or longitude and latitude, in the CRS of the file. */
    readonly EastNorth: [number, number];
    /** @description One edge of what was sent. */
    readonly Edge: {
      /** @description In metres. */
      readonly length_m: number;
      /** @description From grid north, clockwise. In degrees. */
      readonly bearing_deg: number;
    };
    /** @description What a change set does to the figures of a zone. */
    readonly Effect: {
      readonly zone: string;
      /**
       * Format: date
       * @description The day of before and after.
       */
      readonly at: string;
      readonly milestones: readonly components['schemas']['MilestoneEffect'][];
    };
    /** @description The password, and the code when one is asked for. */
    readonly EndTotpForm: {
      /** @description The password. */
      readonly password: string;
      /** @description Six digits, or a recovery code. */
      readonly code: string | null;
    };
    /** @description One thing that somebody did. Never what was read or typed. */
    readonly Entry: {
      /** Format: int64 */
      readonly id: number;
      /** Format: date-time */
      readonly at: string;
      /** @description The login name, the name of a token, or cli: and the account; empty for nobody who is known. */
      readonly who: string;
      /** @description USER, TOKEN, COMMAND_LINE or NOBODY. */
      readonly kind: string;
      /** @description Of the human behind it; null when nobody is known. */
      readonly login: string | null;
      /** @description What was done. */
      readonly deed: string;
      /** @description What it was done to: an id, a code, a login name. */
      readonly object: string | null;
      /** @description From which address. */
      readonly address: string | null;
    };
    /** @description A step of the parcel's clearance. */
    readonly Event: {
      readonly milestone: components['schemas']['EventKind'];
      /**
       * @description The milestone that does not apply; null for other kinds.
       * @enum {string|null}
       */
      readonly of:
        'RECOVERY_NOTICE' | 'INVENTORY' | 'PLAN_APPROVED' | 'RECOVERY_DECISION' | 'PAID' | 'HANDED_OVER' | null;
      /** Format: date */
      readonly date: string;
      readonly document_no: string | null;
      readonly amount_vnd: number | null;
      /** @description In m². */
      readonly recovered_area_m2: number | null;
      readonly note: string | null;
      readonly file_url: string | null;
      /** @description Why it took the place of an earlier row. */
      readonly correction: string | null;
      /** @description Whether it says that nothing happened after all. */
      readonly void: boolean;
      /** Format: date-time */
      readonly recorded_at: string | null;
      readonly recorded_by: string | null;
      /**
       * Format: date-time
       * @description Null while the row is what is known.
       */
      readonly superseded_at: string | null;
      readonly superseded_by: string | null;
    };
    /**
     * @description RECOVERY_NOTICE: Thông báo thu hồi · Recovery notice; INVENTORY: Kiểm đếm · Inventory; PLAN_APPROVED: Duyệt phương án · Plan approved; RECOVERY_DECISION: Quyết định thu hồi · Recovery decision; PAID: Chi trả · Paid; HANDED_OVER: Bàn giao · Handed over; ENFORCED: Cưỡng chế thu hồi · Taken by enforcement; NOT_APPLICABLE: Không áp dụng · Not applicable.
     * @enum {string}
     */
    readonly EventKind:
      | 'RECOVERY_NOTICE'
      | 'INVENTORY'
      | 'PLAN_APPROVED'
      | 'RECOVERY_DECISION'
      | 'PAID'
      | 'HANDED_OVER'
      | 'ENFORCED'
      | 'NOT_APPLICABLE';
    /** @description A row met what another had written since it was read. By column, as text. */
    readonly FactConflict: {
      /** @description What was known when the row was read; empty where that was not said. */
      readonly base: {
        readonly [key: string]: string | null;
      };
      /** @description What the row says. */
      readonly yours: {
        readonly [key: string]: string | null;
      };
      /** @description What is known. */
      readonly theirs: components['schemas']['KnownFacts'];
    };
    /** @description Something to say of the file as a whole. */
    readonly FileFinding: {
      readonly code: string;
      readonly message: string;
      /** @description Whether nothing is written because of it. */
      readonly refuses: boolean;
      /** @description Where, in the CRS of the file. */
      readonly at?: readonly components['schemas']['EastNorth'][];
    };
    /**
     * @description What the check of a zone can find; the codes never change.
     * @enum {string}
     */
    readonly FindingCode:
      | 'MARKER_OFF_DESIGN'
      | 'MARKER_OFF_BOUNDARY'
      | 'VERTEX_WITHOUT_MARKER'
      | 'MARKER_NUMBER_MISSING'
      | 'MARKER_NUMBER_DOUBLED'
      | 'MARKER_OUT_OF_ORDER'
      | 'ZONES_OVERLAP'
      | 'PHASES_OVERLAP'
      | 'PARCELS_OVERLAP'
      | 'PARCEL_GAP'
      | 'PARCEL_CROSSES_ZONE'
      | 'AREA_DIFFERS';
    /** @description When the last site will be handed over if it goes on as it did. */
    readonly ForecastFigures: {
      /** @description How it is made, in words. */
      readonly method: string;
      /**
       * Format: date
       * @description The day on which it is made.
       */
      readonly at: string;
      /** @description What is not handed over that day. In m². */
      readonly left_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly left_ha: number;
      /** Format: int64 */
      readonly left_parcels: number;
      /** @description Of the last 3, 6 and 12 whole months, as far as they lie within the history. */
      readonly paces: readonly components['schemas']['Pace'][];
      /**
       * Format: date
       * @description At the quickest of the paces; null where the reason says so.
       */
      readonly done_earliest: string | null;
      /**
       * Format: date
       * @description At the slowest of the paces; null where the reason says so.
       */
      readonly done_latest: string | null;
      /**
       * @description Why a day is missing; null when none is.
       * @enum {string|null}
       */
      readonly reason:
        'NO_PARCELS' | 'NOTHING_LEFT' | 'FEWER_THAN_3_MONTHS' | 'NOTHING_IN_3_MONTHS' | 'OVER_20_YEARS' | null;
      /** @description By reason; null where it is not told. */
      readonly blocked: readonly components['schemas']['BlockedFigures'][] | null;
      /** @description Each parcel once; null where it is not told. */
      readonly blocked_total: {
        readonly reason?: components['schemas']['ObstacleReason'];
        /** @description Null where so few parcels are behind it that they could be recognised. In hectares, to 4 decimals. */
        readonly area_ha: number | null;
        /** @description The number, or "<5" or ">=5" where no more is told. */
        readonly parcels: number | string;
      } | null;
    };
    /** @description One finding of the check. */
    readonly FoundFault: {
      readonly code: components['schemas']['FindingCode'];
      /** @enum {string} */
      readonly severity: 'error' | 'warning';
      /** @description Of the feature. */
      readonly layer: string;
      /** @description Its name on plans: M5, 12/131, the code of a zone. */
      readonly feature: string;
      /** @description Of the feature; null when it is one that is missing. */
      readonly id: string | null;
      /** @description In the language that was asked for. */
      readonly message: string;
      readonly at: components['schemas']['LonLat'];
      /** @description The figure that was compared with the limit. */
      readonly value: number | null;
      /** @description Of the value. */
      readonly unit: string | null;
    };
    /** @description Lots that can be leased and are not, the largest first, and how much of each is handed over. */
    readonly FreeLots: {
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      /** @description In hectares, to 4 decimals. */
      readonly min_ha: number;
      readonly total: components['schemas']['LotTotal'];
      readonly lots: readonly components['schemas']['Lot'][];
    };
    /** @description A place on the survey grid, and how the grid lies there. */
    readonly GridPlace: {
      /** @description In metres. */
      readonly x_northing: number;
      /** @description In metres. */
      readonly y_easting: number;
      /** @description From true north to grid north, clockwise. In degrees. */
      readonly convergence_deg: number;
      /** @description Length on the grid of length on the ellipsoid. */
      readonly scale: number;
      /** @description The survey grid, such as EPSG:9213. */
      readonly crs: string;
    };
    /** @description A parcel that something holds up. */
    readonly HeldUpParcel: {
      /**
       * Format: int64
       * @description The id of the feature, in the collection parcels.
       */
      readonly parcel: number;
      readonly reason: components['schemas']['ObstacleReason'];
      /** Format: date */
      readonly opened: string;
      /**
       * Format: date
       * @description The first day on which it is out of the way; null while it is there.
       */
      readonly closed: string | null;
      /**
       * Format: date
       * @description The first day on which it holds the parcel up no more: it is out of the way, or the site is handed over all the same; null while it does.
       */
      readonly blocks_until: string | null;
    };
    /** @description Something that was found, and where it is. */
    readonly Hit: {
      /** @enum {string} */
      readonly kind: 'zone' | 'phase' | 'decision' | 'parcel' | 'marker' | 'commune' | 'project' | 'coordinates';
      /**
       * @description Where the feature is; null when it is none.
       * @enum {string|null}
       */
      readonly collection: 'zones' | 'phases' | 'parcels' | 'markers' | 'communes' | 'projects' | null;
      /**
       * Format: int64
       * @description Of the feature.
       */
      readonly id?: number;
      readonly label: string;
      /** @description What tells it from others of that name. */
      readonly detail: string | null;
      /** @description The code of its zone. */
      readonly zone: string | null;
      readonly bbox: components['schemas']['Box'];
      /** @description The middle of the box. */
      readonly at: components['schemas']['LonLat'];
      /** @description The parcel that was looked for and is no more, where this one came of it. */
      readonly replaces?: string;
    };
    /** @description Someone holds the parcel. */
    readonly Holding: {
      /** @description The code of the holder. */
      readonly party: string;
      readonly name: string | null;
      /** @enum {string|null} */
      readonly kind: 'HOUSEHOLD' | 'INDIVIDUAL' | 'ORGANISATION' | 'COMMUNITY' | 'STATE' | null;
      readonly address: string | null;
      readonly phone: string | null;
      /**
       * Format: date
       * @description The first day; null when it always was so.
       */
      readonly from: string | null;
      /**
       * Format: date
       * @description The first day after; null while it is so.
       */
      readonly to: string | null;
      /** Format: date-time */
      readonly recorded_at: string | null;
      readonly recorded_by: string | null;
      /**
       * Format: date-time
       * @description Null while the row is what is known.
       */
      readonly superseded_at: string | null;
      readonly superseded_by: string | null;
    };
    /** @description An import that was asked for by HTTP: how far it is, and in the end what became of its rows. */
    readonly Import: {
      /** Format: int64 */
      readonly id: number;
      readonly state: components['schemas']['ImportJobState'];
      /**
       * @description What is being done while it runs.
       * @enum {string|null}
       */
      readonly phase: 'READING' | 'WAITING_FOR_WRITER' | 'SETTLING' | null;
      /** @description Whom it waits for, having read its file. */
      readonly other_writer?: components['schemas']['Writer'];
      readonly layer: string;
      readonly file: string;
      /** Format: int64 */
      readonly file_bytes: number;
      /** @description What was said beside the file. */
      readonly options: {
        readonly [key: string]: string;
      };
      readonly dry_run: boolean;
      /** @description Whose token it was sent with. */
      readonly who: string;
      /** Format: date-time */
      readonly queued_at: string;
      /** Format: date-time */
      readonly started_at: string | null;
      /** Format: date-time */
      readonly ended_at: string | null;
      /**
       * Format: int64
       * @description While it waits: how many are before it.
       */
      readonly waiting_before?: number;
      /** Format: int64 */
      readonly rows_read: number;
      /** @description Of the file that is read; null when it cannot be told. In percent. */
      readonly percent: number | null;
      /**
       * Format: int64
       * @description Rows, once it is done.
       */
      readonly accepted?: number;
      /** Format: int64 */
      readonly rejected?: number;
      /** Format: int64 */
      readonly unchanged?: number;
      /** @description Whether the rows are in the database. */
      readonly written?: boolean;
      /** @description Why it failed or was ended; null when it was not. */
      readonly problem: string | null;
      readonly href: string;
      /** @description Where the report is; null until every row was judged. */
      readonly report_href: string | null;
      /** @description Of one import that is done: its first 1,000 rows. */
      readonly report?: components['schemas']['Report'];
    };
    /**
     * @description How far an import is; once it neither waits nor runs, nothing changes any more.
     * @enum {string}
     */
    readonly ImportJobState: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'INTERRUPTED';
    /** @description The most recent imports, the latest first. */
    readonly Imports: {
      readonly imports: readonly components['schemas']['Import'][];
    };
    /** @description What changed in the zones of one kind. */
    readonly KindChange: {
      readonly kind: components['schemas']['ZoneKind'];
      /** Format: int64 */
      readonly zones: number;
      /** Format: int64 */
      readonly operating: number;
      /** @description In hectares, to 4 decimals. */
      readonly operating_area_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly leasable_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly leased_ha: number;
      /** @description Null where one of the two days has none. */
      readonly occupancy: number | null;
    };
    /** @description The zones of one kind. */
    readonly KindFigures: {
      readonly kind: components['schemas']['ZoneKind'];
      /** Format: int64 */
      readonly zones: number;
      /** @description Of the areas that count, of all of them. In hectares, to 4 decimals. */
      readonly area_ha: number;
      /**
       * Format: int64
       * @description How many of them operate.
       */
      readonly operating: number;
      /** @description Of the areas that count, of the operating ones. In hectares, to 4 decimals. */
      readonly operating_area_ha: number;
      /** @description Of the operating ones, on the survey grid. In hectares, to 4 decimals. */
      readonly operating_grid_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly leasable_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly leased_ha: number;
      /** @description Leased of leasable, a fraction of 1; null where nothing can be leased. */
      readonly occupancy: number | null;
    };
    /** @description What is known of an object, and by whom. */
    readonly KnownFacts: {
      readonly facts: {
        readonly [key: string]: string | null;
      };
      readonly who: string;
      /** Format: date-time */
      readonly at: string;
      /** @description Number of the paper it was written by. */
      readonly document: string | null;
      /**
       * Format: int64
       * @description The change set that wrote it.
       */
      readonly change: number;
      /** @description To be sent as expect. */
      readonly tag: string;
    };
    /**
     * @description INDUSTRIAL: Công nghiệp · Industrial; WAREHOUSE: Kho bãi · Warehouse; SERVICE: Dịch vụ · Service; ADMINISTRATION: Hành chính · Administration; GREEN: Cây xanh · Green; TRAFFIC: Giao thông · Traffic; UTILITY: Hạ tầng kỹ thuật · Utilities; WATER: Mặt nước · Water; HOUSING: Nhà ở · Housing.
     * @enum {string}
     */
    readonly LandUse:
      'INDUSTRIAL' | 'WAREHOUSE' | 'SERVICE' | 'ADMINISTRATION' | 'GREEN' | 'TRAFFIC' | 'UTILITY' | 'WATER' | 'HOUSING';
    /** @description A change set that wrote to the same facts later. */
    readonly LaterChange: {
      /** Format: int64 */
      readonly change: number;
      readonly who: string;
      /** Format: date-time */
      readonly at: string;
      readonly layer: string;
      /** Format: int64 */
      readonly rows: number;
    };
    /** @description A collection as it is now. */
    readonly LayerState: {
      /** @description Changes with every write. */
      readonly version: string;
      /**
       * Format: int64
       * @description Features that are valid today.
       */
      readonly count: number;
    };
    /** @description What was written, by whom, when and why. */
    readonly Log: {
      /** @description The newest first; with after the oldest first. */
      readonly changes: readonly components['schemas']['ChangeEntry'][];
      /** @description The address of the page after this one. */
      readonly next?: string;
    };
    /** @description Longitude, latitude on WGS 84, in degrees. */
    readonly LonLat: [number, number];
    /** @description A lot that can be leased and is not. */
    readonly Lot: {
      /**
       * Format: int64
       * @description Of the feature, in the collection lots.
       */
      readonly id: number;
      /** @description The code of its zone. */
      readonly zone: string;
      readonly zone_name: string;
      readonly kind: components['schemas']['ZoneKind'];
      readonly phase: string | null;
      readonly code: string;
      readonly land_use: components['schemas']['LandUse'];
      /** @description Whether its phase, or its zone where that has none, operates. */
      readonly operating: boolean;
      /** @description Free now, not cleared yet, or in a zone that does not operate yet. */
      readonly availability: components['schemas']['Availability'];
      /** @description The area that counts. In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description What parcels that were handed over cover of it; null where no parcels are recorded. In hectares, to 4 decimals. */
      readonly handed_over_ha: number | null;
      /** @description The same as a share of the lot's grid area, a fraction of 1. */
      readonly handed_over_share: number | null;
      /** @description A point of the lot. */
      readonly at: components['schemas']['LonLat'];
    };
    /** @description The day, and what may be hoped for of the lot from then on. */
    readonly LotState: readonly [string, components['schemas']['Availability']];
    /** @description All lots of the list together. */
    readonly LotTotal: {
      /** Format: int32 */
      readonly lots: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly handed_over_ha: number;
    };
    /** @description The day, and the status from then on. */
    readonly MarkerState: readonly [string, components['schemas']['MarkerStatus']];
    /**
     * @description SET: Đã cắm · Set; HANDED_OVER: Đã bàn giao · Handed over; DAMAGED: Hư hỏng · Damaged; LOST: Mất · Lost; RESTORED: Đã khôi phục · Restored.
     * @enum {string}
     */
    readonly MarkerStatus: 'SET' | 'HANDED_OVER' | 'DAMAGED' | 'LOST' | 'RESTORED';
    /** @description How many boundary markers are designed, and how many of them are set. */
    readonly Markers: {
      /** Format: int64 */
      readonly designed: number;
      /** Format: int64 */
      readonly set: number;
    };
    /** @description Areas and lengths of what was sent, on the survey grid and on the ellipsoid. */
    readonly Measure: components['schemas']['MeasuredArea'] | components['schemas']['MeasuredLine'];
    /** @description Of polygons. */
    readonly MeasuredArea: {
      /** @description In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description In m². */
      readonly geodesic_area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly geodesic_area_ha: number;
      /** @description In metres. */
      readonly perimeter_m: number;
      /** @description In metres. */
      readonly geodesic_perimeter_m: number;
      /** @description In their order, ring by ring. */
      readonly edges: readonly components['schemas']['Edge'][];
      /** @description The survey grid, such as EPSG:9213. */
      readonly crs: string;
    };
    /** @description Of lines. */
    readonly MeasuredLine: {
      /** @description In metres. */
      readonly length_m: number;
      /** @description In metres. */
      readonly geodesic_length_m: number;
      /** @description In their order. */
      readonly edges: readonly components['schemas']['Edge'][];
      /** @description The survey grid, such as EPSG:9213. */
      readonly crs: string;
    };
    /**
     * @description RECOVERY_NOTICE: Thông báo thu hồi · Recovery notice; INVENTORY: Kiểm đếm · Inventory; PLAN_APPROVED: Duyệt phương án · Plan approved; RECOVERY_DECISION: Quyết định thu hồi · Recovery decision; PAID: Chi trả · Paid; HANDED_OVER: Bàn giao · Handed over.
     * @enum {string}
     */
    readonly Milestone:
      'RECOVERY_NOTICE' | 'INVENTORY' | 'PLAN_APPROVED' | 'RECOVERY_DECISION' | 'PAID' | 'HANDED_OVER';
    /** @description What changed in (from, at]: the figure of the one day less that of the other. */
    readonly MilestoneChange: {
      readonly milestone: components['schemas']['Milestone'];
      /** @description In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** Format: int64 */
      readonly parcels: number;
    };
    /** @description Of one milestone. */
    readonly MilestoneEffect: {
      readonly milestone: components['schemas']['Milestone'];
      readonly before: components['schemas']['MilestoneReached'];
      readonly after: components['schemas']['MilestoneReached'];
      /** @description Past months whose figure at their end is another now. */
      readonly months: readonly components['schemas']['MonthEffect'][];
    };
    /** @description How far one milestone is reached. Parcels to which it does not apply count neither way. */
    readonly MilestoneFigures: {
      readonly milestone: components['schemas']['Milestone'];
      /** @description In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** Format: int64 */
      readonly parcels: number;
      /** @description Whose parcels reached it; null where it is not told. */
      readonly households: (number | null) | string;
      /** @description In hectares, to 4 decimals. */
      readonly applicable_area_ha: number;
      /** Format: int64 */
      readonly applicable_parcels: number;
      /** @description In hectares, to 4 decimals. */
      readonly not_applicable_ha: number;
      /** @description What has not reached it and has to. In hectares, to 4 decimals. */
      readonly left_ha: number;
      /** Format: int64 */
      readonly left_parcels: number;
      /** @description Reached of applicable, a fraction of 1; null of nothing. */
      readonly share: number | null;
      /** @description Reached of the land that was asked for, a fraction of 1; null of nothing. */
      readonly share_of_area: number | null;
    };
    /** @description How far a milestone is reached. */
    readonly MilestoneReached: {
      /** @description In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** Format: int64 */
      readonly parcels: number;
      /**
       * Format: int64
       * @description All of whose parcels reached it.
       */
      readonly households: number;
      /** @description Of what it applies to, by area; null where it applies to nothing. */
      readonly share: number | null;
    };
    /** @description A past month, at its end. */
    readonly MonthEffect: {
      /** @description Such as 2026-10. */
      readonly month: string;
      /** @description In hectares, to 4 decimals. */
      readonly before_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly after_ha: number;
    };
    /** @description What comes near where nothing was found. */
    readonly Near: {
      /** @description Of the parcel that was looked for. */
      readonly sheet_no?: string;
      /**
       * Format: int32
       * @description How many the sheet has: none where there is no such sheet.
       */
      readonly parcels?: number;
      /** @description Those next to it by number, itself first where there is one. */
      readonly sheets?: readonly string[];
      /** @description The parcels next to it by number, or what most of the words are said of. */
      readonly results: readonly components['schemas']['Hit'][];
    };
    /** @description A second factor that is not asked for before a code of it was shown. Told once. */
    readonly NewFactor: {
      /** @description For the app that shows codes, in base 32. */
      readonly secret: string;
      /** @description The same as an address that apps read. */
      readonly uri: string;
      /** @description For when the device is lost: each is good once. */
      readonly recovery_codes: readonly string[];
    };
    /** @description A password for somebody. */
    readonly NewPasswordForm: {
      /** @description 10 to 200 characters. */
      readonly password: string;
    };
    /** @description A token. Told once. */
    readonly NewToken: {
      /** @description To be sent as: Authorization: Bearer TOKEN. */
      readonly token: string;
    };
    /** @description What a change set did to one object. */
    readonly ObjectChange: {
      readonly layer: string;
      /**
       * Format: int64
       * @description The object's number: of a feature its id.
       */
      readonly id: number;
      /** @description What names it. */
      readonly key: string;
      /** @enum {string} */
      readonly action: 'added' | 'changed' | 'removed';
      readonly columns: readonly components['schemas']['ColumnChange'][];
    };
    /** @description What stands in the way of the parcel's clearance. */
    readonly Obstacle: {
      readonly reason: components['schemas']['ObstacleReason'];
      /** Format: date */
      readonly opened: string;
      /**
       * Format: date
       * @description The first day on which it is out of the way; null while it is there.
       */
      readonly closed: string | null;
      readonly note: string | null;
      /** Format: date-time */
      readonly recorded_at: string | null;
      readonly recorded_by: string | null;
      /**
       * Format: date-time
       * @description Null while the row is what is known.
       */
      readonly superseded_at: string | null;
      readonly superseded_by: string | null;
    };
    /**
     * @description DISPUTE: Tranh chấp · Dispute; MISSING_CERTIFICATE: Thiếu giấy chứng nhận · Certificate missing; OWNER_ABSENT: Chủ vắng mặt · Owner absent; PRICE_OBJECTION: Khiếu nại giá bồi thường · Objection to the price; RESETTLEMENT: Chờ tái định cư · Resettlement pending; GRAVES: Mồ mả · Graves; UTILITY_LINE: Đường dây, đường ống · Utility line; OTHER: Lý do khác · Other.
     * @enum {string}
     */
    readonly ObstacleReason:
      | 'DISPUTE'
      | 'MISSING_CERTIFICATE'
      | 'OWNER_ABSENT'
      | 'PRICE_OBJECTION'
      | 'RESETTLEMENT'
      | 'GRAVES'
      | 'UTILITY_LINE'
      | 'OTHER';
    /** @description What holds up which parcels, and from when until when. */
    readonly Obstacles: {
      readonly obstacles: readonly components['schemas']['HeldUpParcel'][];
    };
    /** @description How much of the land that can be leased is. */
    readonly OccupancyFigures: {
      /** @description In hectares, to 4 decimals. */
      readonly leasable_ha: number;
      /** @description In hectares, to 4 decimals. */
      readonly leased_ha: number;
      /** @description Leased of leasable, a fraction of 1; null where nothing can be leased. */
      readonly occupancy: number | null;
    };
    /** @description The projects of investors of one country. */
    readonly OfCountry: {
      /** @description By ISO 3166, two letters; null where it is not known. */
      readonly country: string | null;
      /** Format: int64 */
      readonly new: number;
    };
    /** @description The projects of one sector. */
    readonly OfSector: {
      readonly sector: string | null;
      /** Format: int64 */
      readonly new: number;
    };
    /** @description The day, and whether the marker stands too far from its design from then on. */
    readonly OffDesign: readonly [string, boolean];
    /** @description So much was handed over per month in the mean of so many. */
    readonly Pace: {
      /** Format: int32 */
      readonly months: number;
      /** @description In hectares a month. */
      readonly area_ha_per_month: number;
    };
    /** @description A parcel. Holdings, obstacles and events are told to staff alone. */
    readonly Parcel: {
      /**
       * Format: int64
       * @description Of the feature, in the collection parcels.
       */
      readonly id: number;
      readonly commune: string | null;
      readonly sheet_no: string;
      readonly parcel_no: string;
      readonly land_use: string | null;
      /** @description In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description In m². */
      readonly geodesic_area_m2: number;
      /** @description In m². */
      readonly official_area_m2: number | null;
      /**
       * @description The highest that was reached today.
       * @enum {string}
       */
      readonly milestone:
        'NONE' | 'RECOVERY_NOTICE' | 'INVENTORY' | 'PLAN_APPROVED' | 'RECOVERY_DECISION' | 'PAID' | 'HANDED_OVER';
      /** Format: date */
      readonly recovery_notice_on: string | null;
      /** Format: date */
      readonly inventory_on: string | null;
      /** Format: date */
      readonly plan_approved_on: string | null;
      /** Format: date */
      readonly recovery_decision_on: string | null;
      /** Format: date */
      readonly paid_on: string | null;
      /** Format: date */
      readonly handed_over_on: string | null;
      readonly located_commune: string | null;
      /**
       * Format: date
       * @description The first day of this version of the boundary; null when it always was so.
       */
      readonly valid_from: string | null;
      /**
       * Format: date
       * @description The first day after that; null while it is so.
       */
      readonly valid_to: string | null;
      /** @description The parts that count in zones and phases. */
      readonly in_zones: readonly components['schemas']['Part'][];
      /** @description The parcels it came from. */
      readonly replaced: readonly components['schemas']['ParcelName'][];
      /** @description The parcels that came from it. */
      readonly replaced_by: readonly components['schemas']['ParcelName'][];
      readonly bbox: components['schemas']['Box'];
      readonly holdings?: readonly components['schemas']['Holding'][];
      readonly obstacles?: readonly components['schemas']['Obstacle'][];
      readonly events?: readonly components['schemas']['Event'][];
    };
    /** @description By what a parcel is known. */
    readonly ParcelName: {
      /**
       * Format: int64
       * @description Of the feature, in the collection parcels.
       */
      readonly id: number;
      readonly commune: string | null;
      readonly sheet_no: string;
      readonly parcel_no: string;
    };
    /** @description What of a parcel lies in a zone or phase. */
    readonly Part: {
      readonly zone: string;
      /** @description Null for the zone as a whole. */
      readonly phase: string | null;
      /** @description In m². */
      readonly area_m2: number;
      /** @description Whether all of the parcel does. */
      readonly whole: boolean;
    };
    /** @description A new password. */
    readonly PasswordForm: {
      /** @description The password until now. */
      readonly old: string;
      /** @description The one from now on, of 10 to 200 characters. */
      readonly password: string;
      /** @description Of the second device, when there is one. */
      readonly code: string | null;
    };
    /** @description The areas that counted, of what has not always had the area that it has today. */
    readonly PastAreas: {
      /** @description By code. */
      readonly zones: {
        readonly [key: string]: readonly components['schemas']['AreaState'][];
      };
      /** @description By id. */
      readonly phases: {
        readonly [key: string]: readonly components['schemas']['AreaState'][];
      };
      /** @description By id. */
      readonly lots: {
        readonly [key: string]: readonly components['schemas']['AreaState'][];
      };
    };
    /** @description From which day on zones, lots and markers were what, each list in the order of its days. */
    readonly PastStates: {
      /** @description By code. */
      readonly zones: {
        readonly [key: string]: readonly components['schemas']['ZoneState'][];
      };
      /** @description By id, those that have not always been what they are today. */
      readonly lots: {
        readonly [key: string]: readonly components['schemas']['LotState'][];
      };
      /** @description By id. */
      readonly markers: {
        readonly [key: string]: readonly components['schemas']['MarkerState'][];
      };
      /** @description By id, the markers that at some time stood too far from their design. */
      readonly off_design: {
        readonly [key: string]: readonly components['schemas']['OffDesign'][];
      };
      readonly areas: components['schemas']['PastAreas'];
    };
    /** @description A numbered point on the boundary. */
    readonly Point: {
      readonly number: string;
      /** @description On the survey grid, in metres. */
      readonly x_northing: number;
      /** @description On the survey grid, in metres. */
      readonly y_easting: number;
      /** @description To the next point; null at the end. In metres. */
      readonly edge_m: number | null;
    };
    /** @description What became of a change set, or of a dry run what would. */
    readonly Posted: {
      /**
       * Format: int64
       * @description Its number in the log; null where nothing was written: a dry run, or all was known already.
       */
      readonly id: number | null;
      readonly dry_run: boolean;
      /** @description In the order in which they were sent. */
      readonly rows: readonly components['schemas']['PostedRow'][];
      /** @description On each zone whose figures it touches. */
      readonly effect: readonly components['schemas']['Effect'][];
    };
    /** @description What became of one row. */
    readonly PostedRow: {
      /**
       * Format: int64
       * @description In the set, from 1.
       */
      readonly row: number;
      readonly layer: string;
      readonly action: string;
      /** @description What names the object. */
      readonly key: string;
      /** @enum {string} */
      readonly outcome: 'accepted' | 'unchanged' | 'rejected';
      /**
       * Format: int64
       * @description The object's number: of a feature its id.
       */
      readonly id: number | null;
      /** @description Of the object as it is known now; to be sent as expect. Null of a dry run and of a rejected row. */
      readonly tag: string | null;
      readonly reasons?: readonly components['schemas']['RowReason'][];
      /** @description Where another has written to the same facts. */
      readonly conflict?: components['schemas']['FactConflict'];
    };
    /** @description How far clearance has come. */
    readonly ProgressFigures: {
      /**
       * Format: date
       * @description The day of the figures about people; for the public the month end before.
       */
      readonly people_at: string;
      /** @description Of the land that was asked for. In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** @description Of the parts of parcels that count. In m². */
      readonly parcel_area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly parcel_area_ha: number;
      /** @description Where no parcel is. In m². */
      readonly uncovered_m2: number;
      /** @description Where parcels overlap. In m². */
      readonly overlap_m2: number;
      /** @description Where zones overlap. In m². */
      readonly zones_overlap_m2: number | null;
      /** Format: int64 */
      readonly parcels: number;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly households: (number | null) | string;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly organisations: (number | null) | string;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly other_holders: (number | null) | string;
      /** @description The number, or "<5" or ">=5" where no more is told. */
      readonly parcels_without_party: (number | null) | string;
      /** @description Lowest first. */
      readonly milestones: readonly components['schemas']['MilestoneFigures'][];
      /** @description Obtained by enforcement; null where it is not told. */
      readonly enforced: {
        readonly reason?: components['schemas']['ObstacleReason'];
        /** @description Null where so few parcels are behind it that they could be recognised. In hectares, to 4 decimals. */
        readonly area_ha: number | null;
        /** @description The number, or "<5" or ">=5" where no more is told. */
        readonly parcels: number | string;
      } | null;
      /** @description By reason; null where it is not told. */
      readonly blocked: readonly components['schemas']['BlockedFigures'][] | null;
      /** @description Each parcel once; null where it is not told. */
      readonly blocked_total: {
        readonly reason?: components['schemas']['ObstacleReason'];
        /** @description Null where so few parcels are behind it that they could be recognised. In hectares, to 4 decimals. */
        readonly area_ha: number | null;
        /** @description The number, or "<5" or ">=5" where no more is told. */
        readonly parcels: number | string;
      } | null;
    };
    /** @description Projects licensed in the calendar year of the day, up to that day. */
    readonly Projects: {
      /** Format: int32 */
      readonly year: number;
      /** Format: int64 */
      readonly new: number;
      /** Format: int64 */
      readonly new_foreign: number;
      /** @description Most first. */
      readonly by_country: readonly components['schemas']['OfCountry'][];
      /** @description Most first. */
      readonly by_sector: readonly components['schemas']['OfSector'][];
    };
    /** @description How far one milestone is reached on the day. */
    readonly Reached: {
      readonly milestone: components['schemas']['Milestone'];
      /** @description In m². */
      readonly area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly area_ha: number;
      /** Format: int64 */
      readonly parcels: number;
    };
    /** @description Why a row was rejected, or what is odd about it. */
    readonly Reason: {
      /** @enum {string} */
      readonly severity: 'error' | 'warning' | 'info';
      /** @description Never changes. */
      readonly code: string;
      /** @description The column. */
      readonly field?: string;
      readonly message: string;
      /** @description Where, in the CRS of the file. */
      readonly at?: components['schemas']['EastNorth'];
      /** @description What the message tells, by name. */
      readonly values?: {
        readonly [key: string]: string;
      };
      /** @description Of a polygon that was mended, or was not because of this. In m². */
      readonly area_before_m2?: number;
      /** @description In m². */
      readonly area_after_m2?: number;
      /** @description In m². */
      readonly area_change_m2?: number;
      /** @description In percent. */
      readonly area_change_percent?: number;
    };
    /** @description What became of every row of an import. */
    readonly Report: {
      /** @description In the order of the file. */
      readonly rows: readonly components['schemas']['ReportRow'][];
      readonly layer: string;
      readonly file: string;
      /** @description Of the coordinates; null where there are none. */
      readonly crs: string | null;
      /** @description Where that was said. */
      readonly crs_source: string | null;
      /** Format: int64 */
      readonly rows_read: number;
      /** Format: int64 */
      readonly accepted: number;
      /** Format: int64 */
      readonly rejected: number;
      /** Format: int64 */
      readonly unchanged: number;
      /** @description How many rows have an error, by its code. */
      readonly errors: {
        readonly [key: string]: number;
      };
      /** @description How many rows have a warning, by its code. */
      readonly warnings: {
        readonly [key: string]: number;
      };
      /** @description By heading of the file the column that it is; null where it is none. */
      readonly columns: {
        readonly [key: string]: string | null;
      };
      /** @description What there is to say of the file as a whole. */
      readonly file_findings: readonly components['schemas']['FileFinding'][];
      readonly written: boolean;
      readonly dry_run: boolean;
      /** @description The address of the page after this one. */
      readonly next?: string;
    };
    /** @description What became of one row. */
    readonly ReportRow: {
      /**
       * Format: int64
       * @description In the file, from 1.
       */
      readonly row: number;
      /** @description What names the object. */
      readonly key: string;
      /** @enum {string} */
      readonly outcome: 'accepted' | 'rejected' | 'unchanged';
      readonly reasons?: readonly components['schemas']['Reason'][];
    };
    /** @description A role to be taken away. */
    readonly RevokedForm: {
      /** @description VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN. */
      readonly role: string;
      /** @description In which scope; in all when nothing is said. */
      readonly scope: string | null;
    };
    /** @description A role, and where and when it is held. */
    readonly Right: {
      /** @description VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN. */
      readonly role: string;
      /** @description province, zone:CODE or commune:CODE. */
      readonly scope: string;
      /**
       * Format: date
       * @description The first day; null for always.
       */
      readonly from: string | null;
      /**
       * Format: date
       * @description The first day on which it is held no more; null for no end.
       */
      readonly until: string | null;
    };
    /** @description A role, and where and when it is held. */
    readonly RightForm: {
      /** @description VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN. */
      readonly role: string;
      /** @description province, which it is when nothing is said, zone:CODE or commune:CODE. */
      readonly scope: string | null;
      /**
       * Format: date
       * @description The first day; at once when nothing is said.
       */
      readonly from: string | null;
      /**
       * Format: date
       * @description The first day on which it is held no more.
       */
      readonly until: string | null;
    };
    /** @description A closed line; its first point stands at the end once more, without an edge. */
    readonly Ring: {
      /**
       * Format: int32
       * @description From 1.
       */
      readonly ring: number;
      /** @description Whether the land inside it is no part of the area. */
      readonly hole: boolean;
      /** @description In metres. */
      readonly perimeter_m: number;
      readonly points: readonly components['schemas']['Point'][];
    };
    /** @description Why a row was rejected, or what is odd about it. */
    readonly RowReason: {
      /** @enum {string} */
      readonly severity: 'error' | 'warning' | 'info';
      /** @description Never changes. */
      readonly code: string;
      /** @description The column. */
      readonly field?: string;
      /** @description In the reader's language. */
      readonly message: string;
      /** @description What the message tells, by name. */
      readonly values?: {
        readonly [key: string]: string;
      };
    };
    /** @description What was found, the likeliest first. */
    readonly Search: {
      /** @description What was looked for. */
      readonly q: string;
      readonly results: readonly components['schemas']['Hit'][];
      /** @description What comes near; only where nothing was found. */
      readonly near?: components['schemas']['Near'];
    };
    /** @description Land clearance from month end to month end, and when it may be done. */
    readonly Series: {
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly to: string;
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      /** @description Of a zone, or of the zone of a phase: its code. */
      readonly zone?: string;
      /** @description Of a phase: its number. */
      readonly phase?: string;
      /** @description Of a commune: its code. */
      readonly commune?: string;
      /** @description Month ends, and the last day. */
      readonly points: readonly components['schemas']['SeriesPoint'][];
      readonly forecast: components['schemas']['ForecastFigures'];
    };
    /** @description One day of the series. */
    readonly SeriesPoint: {
      /** Format: date */
      readonly at: string;
      /** @description In m². */
      readonly parcel_area_m2: number;
      /** @description In hectares, to 4 decimals. */
      readonly parcel_area_ha: number;
      /** Format: int64 */
      readonly parcels: number;
      /** @description Lowest first. */
      readonly milestones: readonly components['schemas']['Reached'][];
    };
    /** @description Who asks, and what they may. */
    readonly Session: {
      /** @description As the log names them: the login name, or the name of the token. */
      readonly name: string;
      /**
       * Format: date-time
       * @description Since when they are signed in, or when the token was made.
       */
      readonly since: string;
      /** @description USER when signed in, TOKEN when shown by a token. */
      readonly kind: string;
      /** @description Of the human behind it; null when nobody is known. */
      readonly login: string | null;
      readonly full_name: string;
      /** @description What they may today. */
      readonly rights: readonly components['schemas']['Right'][];
      /**
       * Format: date-time
       * @description When they have to sign in anew; null for a token.
       */
      readonly ends_at: string | null;
    };
    /** @description What shows who somebody is. */
    readonly SignInForm: {
      readonly login: string;
      readonly password: string;
      /** @description Of the second device, or for when it is lost; where one is asked for. */
      readonly code: string | null;
    };
    /** @description A dated step of a zone or one of its phases. */
    readonly Stage: {
      /** @description The number of the phase; null for the zone. */
      readonly phase: string | null;
      /** @enum {string|null} */
      readonly plan: 'TASK' | 'GENERAL' | 'ZONING_2000' | 'DETAILED_500' | null;
      readonly step: components['schemas']['Step'];
      /** Format: date */
      readonly date: string;
      readonly decision_no: string | null;
      readonly authority: string | null;
      readonly file_url: string | null;
    };
    /** @description How many zones reached a step. */
    readonly StageReached: {
      readonly step: components['schemas']['Step'];
      /** Format: int64 */
      readonly zones: number;
    };
    /**
     * @description RESOLUTION: Có nghị quyết · Resolution passed; PREPARED: Lập quy hoạch · Plan prepared; APPRAISAL: Thẩm định · Appraisal; APPROVED: Phê duyệt · Approved; ANNOUNCED: Công bố · Announced; INVESTMENT_POLICY: Chủ trương đầu tư · Investment policy; ESTABLISHED: Thành lập · Established; LAND_ALLOCATED: Giao đất, cho thuê đất · Land allocated; MARKERS_PLANNED: Lập phương án cắm mốc · Markers planned; MARKERS_SET: Cắm mốc · Markers set; CLEARANCE: Giải phóng mặt bằng · Land clearance; INFRASTRUCTURE: Xây dựng hạ tầng · Infrastructure; OPERATING: Hoạt động · Operating; REVOKED: Thu hồi chủ trương · Revoked.
     * @enum {string}
     */
    readonly Step:
      | 'RESOLUTION'
      | 'PREPARED'
      | 'APPRAISAL'
      | 'APPROVED'
      | 'ANNOUNCED'
      | 'INVESTMENT_POLICY'
      | 'ESTABLISHED'
      | 'LAND_ALLOCATED'
      | 'MARKERS_PLANNED'
      | 'MARKERS_SET'
      | 'CLEARANCE'
      | 'INFRASTRUCTURE'
      | 'OPERATING'
      | 'REVOKED';
    /** @description A stored paper or photo. */
    readonly StoredPaper: {
      /** @description To be sent as document.file of a change set. */
      readonly file: string;
      readonly media_type: string;
      readonly name: string | null;
      /** Format: int64 */
      readonly bytes: number;
      readonly sent_by: string;
      /** Format: date-time */
      readonly sent_at: string;
      readonly href: string;
      /** @description A small JPEG; null of a PDF. */
      readonly preview_href: string | null;
    };
    /** @description The province on one page. */
    readonly Summary: {
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      readonly kinds: readonly components['schemas']['KindFigures'][];
      readonly clearance: components['schemas']['ProgressFigures'];
      readonly markers: components['schemas']['Markers'];
      readonly stages_reached: readonly components['schemas']['StageReached'][];
      readonly projects: components['schemas']['Projects'];
      readonly targets: readonly components['schemas']['TargetFigures'][];
      /** @description Where an earlier day was named to compare with. */
      readonly change?: components['schemas']['SummaryChange'];
    };
    /** @description What changed in (from, at]: the figures of the one day less those of the other. */
    readonly SummaryChange: {
      /** Format: date */
      readonly from: string;
      readonly kinds: readonly components['schemas']['KindChange'][];
      readonly markers: components['schemas']['Markers'];
      readonly clearance: components['schemas']['ClearanceChange'];
    };
    /** @description What was to be reached in a period, and what was. */
    readonly TargetFigures: {
      /** @description Null for the province. */
      readonly zone: string | null;
      /** @description Null for the whole zone. */
      readonly phase: string | null;
      /** @description Such as HANDED_OVER_HA, NEW_PROJECTS, NEW_FOREIGN_PROJECTS, OCCUPANCY, OPERATING_ZONES. */
      readonly measure: string;
      readonly period: string;
      readonly target: number;
      /** @description At the day; null when the measure is one that is not known here. */
      readonly actual: number | null;
      /** @description Actual of target, a fraction of 1. */
      readonly share: number | null;
      readonly decision_no: string | null;
    };
    /** @description A token of one's own. */
    readonly TokenForm: {
      /** @description Who or what will use it. */
      readonly name: string;
      /** @description One role that it is narrowed to; else all that the user may. */
      readonly role: string | null;
      /** @description Where: province, zone:CODE or commune:CODE. */
      readonly scope: string | null;
      /**
       * Format: date
       * @description The first day on which it opens nothing.
       */
      readonly until: string | null;
    };
    /** @description Somebody who signs in. */
    readonly User: {
      readonly login: string;
      readonly full_name: string;
      readonly email: string | null;
      /** @description Whether they can sign in by password. */
      readonly has_password: boolean;
      /** @description Whether a code of a second device is asked for. */
      readonly has_totp: boolean;
      /** @description What they may, may have had or will have. */
      readonly rights: readonly components['schemas']['Right'][];
      /** Format: date-time */
      readonly made_at: string;
      /**
       * Format: date-time
       * @description Null when never.
       */
      readonly signed_in_at: string | null;
      /**
       * Format: date-time
       * @description Since when they cannot come in; null while they can.
       */
      readonly disabled_at: string | null;
    };
    /** @description Somebody to be added, with a role if one is named. */
    readonly UserForm: {
      /** @description 2 to 64 of a to z, digits and . _ @ -. */
      readonly login: string;
      readonly full_name: string;
      /** @description Their e-mail address. */
      readonly email: string | null;
      /** @description 10 to 200 characters; none: they cannot sign in by password. */
      readonly password: string | null;
      /** @description VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN. */
      readonly role: string | null;
      /** @description province, zone:CODE or commune:CODE. */
      readonly scope: string | null;
      /**
       * Format: date
       * @description The first day of the role.
       */
      readonly from: string | null;
      /**
       * Format: date
       * @description The first day on which it is held no more.
       */
      readonly until: string | null;
    };
    /** @description The people who sign in, by login name. */
    readonly UserList: {
      readonly users: readonly components['schemas']['User'][];
    };
    /** @description A parcel that is not handed over and waits for its next milestone. */
    readonly Waiting: {
      /** @description Sheet and number, as people write it. */
      readonly parcel: string;
      /**
       * Format: int64
       * @description Of the feature, in the collection parcels.
       */
      readonly id: number;
      readonly commune: string | null;
      readonly located_commune: string | null;
      /** @description That it reached last. */
      readonly milestone: components['schemas']['Milestone'];
      /** Format: date */
      readonly since: string;
      /** Format: int64 */
      readonly days: number;
    };
    /** @description A change set with what it did to each object, before and after by column. */
    readonly WholeChange: {
      /** Format: int64 */
      readonly id: number;
      /** @enum {string} */
      readonly kind: 'IMPORT' | 'ROWS' | 'UNDO' | 'REMOVAL';
      /** @description How he came and who he is, such as http:lan or cli:lan. */
      readonly who: string;
      /** Format: date-time */
      readonly at: string;
      /** @description In short, in English. */
      readonly what: string;
      readonly reason: string | null;
      /** @description The paper it was written by. */
      readonly document: {
        readonly no: string | null;
        /** Format: date */
        readonly date: string | null;
        /** @description Of the stored file. */
        readonly file: string | null;
      } | null;
      readonly layers: readonly string[];
      /** @description Zones that it touched. */
      readonly zones: readonly string[];
      /**
       * Format: int64
       * @description Rows that it wrote.
       */
      readonly recorded_rows: number;
      /**
       * Format: int64
       * @description Rows that are not known any more since.
       */
      readonly superseded_rows: number;
      /**
       * Format: int64
       * @description The change set that it takes back.
       */
      readonly undoes: number | null;
      /**
       * Format: int64
       * @description The change set that takes it back.
       */
      readonly undone_by: number | null;
      /** @description Who approved it, where somebody had to. */
      readonly approved_by: string | null;
      readonly href: string;
      /** @description On the figures of the zones that it touched, as of today. */
      readonly effect: readonly components['schemas']['Effect'][];
      readonly rows: readonly components['schemas']['ObjectChange'][];
      /** @description The address of the page after this one. */
      readonly next?: string;
    };
    /** @description Who writes to the database just now. */
    readonly Writer: {
      /** @description Such as cli:lan; null when that cannot be told. */
      readonly who: string | null;
      /** Format: date-time */
      readonly since: string | null;
    };
    /** @description A zone or a phase of one: its stages, the four areas, occupancy and markers. */
    readonly Zone: {
      /** Format: date */
      readonly at: string;
      /** Format: date-time */
      readonly known: string | null;
      /**
       * Format: int64
       * @description Of the feature, in the collection zones or phases.
       */
      readonly id: number;
      /** @description Of a zone. */
      readonly code?: string;
      /** @description Of a phase: the code of its zone. */
      readonly zone?: string;
      /** @description Of a phase. */
      readonly number?: string;
      readonly name: string | null;
      readonly name_en: string | null;
      readonly kind: components['schemas']['ZoneKind'];
      /** @description Whether the zone or one of its phases operates. */
      readonly operating: boolean;
      readonly decision_no: string | null;
      /** Format: date */
      readonly decision_date: string | null;
      /** @description The commune that it lies in. */
      readonly located_commune: string | null;
      /**
       * Format: date
       * @description The first day of this version of the boundary; null when it always was so.
       */
      readonly valid_from: string | null;
      /**
       * Format: date
       * @description The first day after that; null while it is so.
       */
      readonly valid_to: string | null;
      /** @description Up to the day, oldest first; of a zone those of its phases too. */
      readonly stages: readonly components['schemas']['Stage'][];
      readonly areas: components['schemas']['Areas'];
      readonly occupancy: components['schemas']['OccupancyFigures'];
      readonly markers: components['schemas']['Markers'];
      /** @description Of a zone: the numbers of its phases. */
      readonly phases?: readonly string[];
      readonly bbox: components['schemas']['Box'];
    };
    /**
     * @description INDUSTRIAL_PARK: Khu công nghiệp · Industrial park; INDUSTRIAL_CLUSTER: Cụm công nghiệp · Industrial cluster; IT_PARK: Khu công nghệ thông tin tập trung · Concentrated IT park.
     * @enum {string}
     */
    readonly ZoneKind: 'INDUSTRIAL_PARK' | 'INDUSTRIAL_CLUSTER' | 'IT_PARK';
    /** @description The day, the stage from then on, and whether it operates. */
    readonly ZoneState: readonly [
      string,
      (
        | 'RESOLUTION'
        | 'PREPARED'
        | 'APPRAISAL'
        | 'APPROVED'
        | 'ANNOUNCED'
        | 'INVESTMENT_POLICY'
        | 'ESTABLISHED'
        | 'LAND_ALLOCATED'
        | 'MARKERS_PLANNED'
        | 'MARKERS_SET'
        | 'CLEARANCE'
        | 'INFRASTRUCTURE'
        | 'OPERATING'
        | 'REVOKED'
        | null
      ),
      boolean,
    ];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type AreaState = components['schemas']['AreaState'];
export type Areas = components['schemas']['Areas'];
export type Audit = components['schemas']['Audit'];
export type Availability = components['schemas']['Availability'];
export type BlockedFigures = components['schemas']['BlockedFigures'];
export type Box = components['schemas']['Box'];
export type Change = components['schemas']['Change'];
export type ChangeEntry = components['schemas']['ChangeEntry'];
export type ChangeProblem = components['schemas']['ChangeProblem'];
export type Check = components['schemas']['Check'];
export type Clearance = components['schemas']['Clearance'];
export type ClearanceChange = components['schemas']['ClearanceChange'];
export type CodeForm = components['schemas']['CodeForm'];
export type ColumnChange = components['schemas']['ColumnChange'];
export type Config = components['schemas']['Config'];
export type Coordinates = components['schemas']['Coordinates'];
export type Deadline = components['schemas']['Deadline'];
export type DeadlineTotal = components['schemas']['DeadlineTotal'];
export type DecisionOfBoundary = components['schemas']['DecisionOfBoundary'];
export type Difference = components['schemas']['Difference'];
export type Draft = components['schemas']['Draft'];
export type DraftList = components['schemas']['DraftList'];
export type DraftState = components['schemas']['DraftState'];
export type DrawnGeometry = components['schemas']['DrawnGeometry'];
export type EastNorth = components['schemas']['EastNorth'];
export type Edge = components['schemas']['Edge'];
export type Effect = components['schemas']['Effect'];
export type EndTotpForm = components['schemas']['EndTotpForm'];
export type Entry = components['schemas']['Entry'];
export type Event = components['schemas']['Event'];
export type EventKind = components['schemas']['EventKind'];
export type FactConflict = components['schemas']['FactConflict'];
export type FileFinding = components['schemas']['FileFinding'];
export type FindingCode = components['schemas']['FindingCode'];
export type ForecastFigures = components['schemas']['ForecastFigures'];
export type FoundFault = components['schemas']['FoundFault'];
export type FreeLots = components['schemas']['FreeLots'];
export type GridPlace = components['schemas']['GridPlace'];
export type HeldUpParcel = components['schemas']['HeldUpParcel'];
export type Hit = components['schemas']['Hit'];
export type Holding = components['schemas']['Holding'];
export type Import = components['schemas']['Import'];
export type ImportJobState = components['schemas']['ImportJobState'];
export type Imports = components['schemas']['Imports'];
export type KindChange = components['schemas']['KindChange'];
export type KindFigures = components['schemas']['KindFigures'];
export type KnownFacts = components['schemas']['KnownFacts'];
export type LandUse = components['schemas']['LandUse'];
export type LaterChange = components['schemas']['LaterChange'];
export type LayerState = components['schemas']['LayerState'];
export type Log = components['schemas']['Log'];
export type LonLat = components['schemas']['LonLat'];
export type Lot = components['schemas']['Lot'];
export type LotState = components['schemas']['LotState'];
export type LotTotal = components['schemas']['LotTotal'];
export type MarkerState = components['schemas']['MarkerState'];
export type MarkerStatus = components['schemas']['MarkerStatus'];
export type Markers = components['schemas']['Markers'];
export type Measure = components['schemas']['Measure'];
export type MeasuredArea = components['schemas']['MeasuredArea'];
export type MeasuredLine = components['schemas']['MeasuredLine'];
export type Milestone = components['schemas']['Milestone'];
export type MilestoneChange = components['schemas']['MilestoneChange'];
export type MilestoneEffect = components['schemas']['MilestoneEffect'];
export type MilestoneFigures = components['schemas']['MilestoneFigures'];
export type MilestoneReached = components['schemas']['MilestoneReached'];
export type MonthEffect = components['schemas']['MonthEffect'];
export type Near = components['schemas']['Near'];
export type NewFactor = components['schemas']['NewFactor'];
export type NewPasswordForm = components['schemas']['NewPasswordForm'];
export type NewToken = components['schemas']['NewToken'];
export type ObjectChange = components['schemas']['ObjectChange'];
export type Obstacle = components['schemas']['Obstacle'];
export type ObstacleReason = components['schemas']['ObstacleReason'];
export type Obstacles = components['schemas']['Obstacles'];
export type OccupancyFigures = components['schemas']['OccupancyFigures'];
export type OfCountry = components['schemas']['OfCountry'];
export type OfSector = components['schemas']['OfSector'];
export type OffDesign = components['schemas']['OffDesign'];
export type Pace = components['schemas']['Pace'];
export type Parcel = components['schemas']['Parcel'];
export type ParcelName = components['schemas']['ParcelName'];
export type Part = components['schemas']['Part'];
export type PasswordForm = components['schemas']['PasswordForm'];
export type PastAreas = components['schemas']['PastAreas'];
export type PastStates = components['schemas']['PastStates'];
export type Point = components['schemas']['Point'];
export type Posted = components['schemas']['Posted'];
export type PostedRow = components['schemas']['PostedRow'];
export type ProgressFigures = components['schemas']['ProgressFigures'];
export type Projects = components['schemas']['Projects'];
export type Reached = components['schemas']['Reached'];
export type Reason = components['schemas']['Reason'];
export type Report = components['schemas']['Report'];
export type ReportRow = components['schemas']['ReportRow'];
export type RevokedForm = components['schemas']['RevokedForm'];
export type Right = components['schemas']['Right'];
export type RightForm = components['schemas']['RightForm'];
export type Ring = components['schemas']['Ring'];
export type RowReason = components['schemas']['RowReason'];
export type Search = components['schemas']['Search'];
export type Series = components['schemas']['Series'];
export type SeriesPoint = components['schemas']['SeriesPoint'];
export type Session = components['schemas']['Session'];
export type SignInForm = components['schemas']['SignInForm'];
export type Stage = components['schemas']['Stage'];
export type StageReached = components['schemas']['StageReached'];
export type Step = components['schemas']['Step'];
export type StoredPaper = components['schemas']['StoredPaper'];
export type Summary = components['schemas']['Summary'];
export type SummaryChange = components['schemas']['SummaryChange'];
export type TargetFigures = components['schemas']['TargetFigures'];
export type TokenForm = components['schemas']['TokenForm'];
export type User = components['schemas']['User'];
export type UserForm = components['schemas']['UserForm'];
export type UserList = components['schemas']['UserList'];
export type Waiting = components['schemas']['Waiting'];
export type WholeChange = components['schemas']['WholeChange'];
export type Writer = components['schemas']['Writer'];
export type Zone = components['schemas']['Zone'];
export type ZoneKind = components['schemas']['ZoneKind'];
export type ZoneState = components['schemas']['ZoneState'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
