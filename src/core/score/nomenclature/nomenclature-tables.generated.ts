/** The words of the Harmonized System 2022; written by scripts/generate-nomenclature.ts from topology/nomenclature. */

/** Rows `weight|form|form`, by number; number 0 are words that say nothing of goods, 255 weighs what one heading alone has. */
export const WORDS = `
0|a|accessories|accessory|adult|adults|all|also|an|and|any|are|art|article|articles|as|at|be|been|beige|being|black|blue|boy|boys|brand|brown|but|by|c|chapter|chapters|colour|colours|consisting|contained|containing|do|does|e|each|eg|elsewhere|exceeding|excl|excluding|falling|fashion|for|free|from|g|genuine|gift|gifts|girl|girls|good|goods|green|grey|having|heading|headings|hot|i|ie|in|incl|including|into|is|item|items|its|kind|kit|ladies|lady|least|less|like|mainly|man|men|mens|model|more|n|navy|nec|new|no|not|of|on|only|or|orange|original|other|over|pack|packs|pair|pairs|part|parts|pc|pcs|per|piece|pieces|pink|premium|principally|product|products|professional|purple|put|quality|red|ref|s|sale|set|sets|shipping|similar|size|sizes|solely|specified|style|styles|subheading|subheadings|such|suitable|than|that|the|their|therefor|therefrom|thereof|these|this|those|to|type|types|under|unisex|up|use|used|whether|which|white|wholly|with|within|without|woman|women|womens|x|yellow
97|fiber|fibers|fibre|fibres
81|materials|material
107|weight|weights
121|fabrics|fabric
113|machines|machine
116|steel|steels
122|fresh|freshes
130|derivatives|derivative
101|metal|metals
133|woven|wovens
113|cotton|cottons
121|iron|irons
116|yarn|yarns
96|textile|textiles
103|forms|form
103|non|nons
114|preparation|preparations
142|edible|edibles
114|vegetables|vegetable
164|fish|fishes
126|wooden|wood|woods
144|chilled
125|alloys|alloy
118|prepared
147|frozen|frozens
134|retail|retails
103|animals|animal
141|knitted
110|made|mades
123|sheets|sheet
123|paper|papers
142|crocheted
127|apparatus|apparatuses
160|meat|meats
131|salt|salts
125|synthetic|synthetics
114|waste|wastes
136|dried
122|oils|oil
125|electric|electrics
130|rubber|rubbers
135|machinery|machineries
124|plastics|plastic
127|acid|acids
150|tool|tools
138|compounds|compound
181|offal|offals
143|paperboard|paperboards
120|hair|hairs
130|strip|strips
143|width|widths
126|plates|plate
156|rolled
123|otherwise|otherwises
154|halogenated
150|flat|flats
149|primary|primaries
158|staple|staples
150|mixed
137|artificial|artificials
121|powder|powders
126|wool|wools
136|fruit|fruits
137|motor|motors
166|weighing
132|chemically|chemicallies
136|tubes|tube
147|instruments|instrument
142|vehicles|vehicle
142|glass|glasses
142|mineral|minerals
149|matter|matters
142|scrap|scraps
147|sugar|sugars
152|electrical|electricals
166|filaments|filament
158|preserved
158|working|workings
149|appliances|appliance
146|rolls|roll
154|spp|spps
141|cuts|cut
178|acyclic|acyclics
130|bases|base
141|coated
143|chemical|chemicals
129|natural|naturals
146|hand|hands
150|pipe|pipes
156|single|singles
141|mechanical|mechanicals
144|cross|crosses
164|function|functions
194|decitex|decitexes
141|mixtures|mixture
144|semi|semis
164|engines|engine
199|hydrocarbon|hydrocarbons
174|live|lives
149|ground|grounds
169|shell|shells
143|water|waters
156|fittings|fitting
164|added
147|substances|substance
138|printed
137|shape|shapes
152|thread|threads
149|equipment|equipments
150|nuts|nut
138|included
169|thickness|thicknesses
138|fine|fines
144|rods|rod
152|copper|coppers
169|alcohol|alcohols
147|aluminum|aluminium|aluminiums
169|combed
150|seed|seeds
162|esters|ester
149|self|selfs
171|sweetening
154|purposes|purpose
171|combustion|combustions
174|cooked
154|further|furthers
158|polymers|polymer
156|stones|stone
152|ceramic|ceramics
162|power|powers
189|smoked
141|worked
154|bars|bar
147|bleached
178|film|films
160|leather|leathers
171|internal|internals
158|modified
169|laminated
149|wire|wires
147|gas
185|oxygen|oxygens
156|impregnated
156|operated
158|covered
166|fractions|fraction
156|precious
150|refined
164|cereals|cereal
160|combined
149|concentrates|concentrate
142|obtained
162|section|sections
178|structure|structures
156|unbleached
156|cuttings|cutting
181|salted
166|nitrated
181|photographic|photographics
178|piston|pistons
185|sewing
166|sulphonated
162|surface|surfaces
158|based
162|capacity|capacities
164|pellets|pellet
164|skins|skin
150|blocks|block
189|molluscs|mollusc
166|nitrosated
154|oxides|oxide
160|packings|packing
169|polyesters|polyester
174|split|splits
152|ores|ore
162|plants|plant
164|pulp|pulps
164|sound|sounds
171|stainless|stainlesses
174|watch|watches
194|weave|weaves
164|different|differents
181|foils|foil
158|manufacture|manufactures
169|uses
181|ignition|ignitions
160|incorporating
181|reinforced
160|unwrought|unwroughts
160|automatic|automatics
223|heterocyclic|heterocyclics
156|liquid|liquids
185|vulcanised
156|containers|container
158|devices|device
160|floors|floor
162|food|foods
178|footwear|footwears
166|organic|organics
189|outer|outers
199|monofilament|monofilaments
166|solid|solids
169|agglomerated
185|brine|brines
166|dyed
162|profile|profiles
171|recording
174|ring|rings
206|sliced
154|zinc|zincs
174|carded
189|cellular|cellulars
162|cold|colds
169|coverings|covering
169|inorganic|inorganics
178|coniferous
164|defined
213|fillets|fillet
178|jackets|jacket
174|measuring
178|roughly|roughlies
156|carbon|carbons
178|railway|railways
174|whole|wholes
174|cases|case
164|fat|fats
164|light|lights
160|nickel|nickels
174|petroleum|petroleums
174|processed
158|rectangular|rectangulars
178|residues|residue
206|saturated
171|cars|car
174|coils|coil
152|designed
181|industrial|industrials
162|iso|isos
162|making
206|number|numbers
162|plated
162|fitted
169|human|humans
213|hydrogenated
164|inn|inns
166|lead|leads
181|multiple|multiples
174|bovine|bovines
164|chloride|chlorides
169|clothing
178|crushed
194|crustaceans|crustacean
166|panels|panel
169|process|processes
178|propelled
194|shelled
199|smoking
185|tramway|tramways
171|aircraft|aircrafts
169|assembled
178|broken|brokens
166|clad|clads
194|during
139|etc|etcs
171|raw|raws
194|sawn|sawns
206|before|befores
189|cabled
174|cellulose|celluloses
171|cement|cements
174|clock|clocks
181|compression|compressions
194|laboratory|laboratories
236|metric|metrics
185|plain|plains
194|printing
206|spirit|spirits
164|table|tables
171|toilet|toilets
223|uncoated
185|aromatic|aromatics
160|boxes|box
174|cocoa|cocoas
174|compositions|composition
174|flours|flour
174|lamps|lamp
171|meals|meal
223|monocarboxylic|monocarboxylics
169|optical|opticals
181|transport|transports
169|electrically|electricallies
189|hide|hides
181|mounted
178|resins|resin
185|sole|soles
185|sources|source
194|suit|suits
185|ethers|ether
166|frames|frame
169|square|squares
199|fertilizers|fertilizer
185|fuels|fuel
181|grain|grains
169|household|households
162|note|notes
199|piles|pile
213|planed
178|state|states
181|furniture|furnitures
213|peeled
206|removing
194|spices|spice
174|cable|cables
166|colored|coloured
199|controlled
185|dressed
174|elements|element
189|garments|garment
174|high|highs
185|hydroxide|hydroxides
223|jointed
223|sanded
178|stock|stocks
181|surgical|surgicals
206|therapeutic|therapeutics
169|vinyl|vinyls
181|bituminous
206|carpets|carpet
185|circuits|circuit
164|crude|crudes
185|cylinders|cylinder
206|domestic|domestics
174|dry|dries
178|electronics|electronic
158|kinds
223|organo|organoes
189|reproducing
194|tanned
194|acetic|acetics
223|alkaloids|alkaloid
199|auxiliary|auxiliaries
185|blades|blade
189|capable|capables
171|heads|head
199|leguminous
223|lengthwise|lengthwises
171|one|ones
181|peroxides|peroxide
189|propulsion|propulsions
213|sensitised
189|sports|sport
169|tiles|tile
178|trimmed
178|units|unit
185|carbides|carbide
206|cm|cms
181|dental|dentals
194|dimension|dimensions
174|drawing|drawings
181|earths|earth
189|extracts|extract
178|felt|felts
178|kitchen|kitchens
236|minced
213|prophylactic|prophylactics
194|sectional|sectionals
189|species|specy
189|swine|swines
223|unexposed
199|voltage|voltages
185|wadding
189|coal|coals
199|colouring
181|concrete|concretes
189|content|contents
206|cyclic|cyclics
194|dairy|dairies
181|grinding
166|heat|heats
194|industry|industries
206|juices|juice
171|pastes|paste
181|slabs|slab
199|starch|starches
189|track|tracks
171|two|twos
199|uppers|upper
223|amino|aminoes
194|birds|bird
181|body|bodies
181|bone|bones
194|cell|cells
194|circular|circulars
199|coats|coat
194|cork|corks
181|display|displays
194|drawn|drawns
194|musical|musicals
199|rolling
194|spark|sparks
199|tanning
181|transmission|transmissions
185|tropical|tropicals
185|vessels|vessel
199|vinegar|vinegars
185|wares|ware
178|air|airs
169|bamboos|bamboo|bambooes
171|board|boards
194|diesel|diesels
189|dressings|dressing
194|electro|electroes
166|ethylene|ethylenes
194|external|externals
194|flowers|flower
213|hoses|hose
189|medical|medicals
236|medicaments|medicament
206|output|outputs
194|parchment|parchments
185|pneumatic|pneumatics
194|produce|produces
223|propane|propanes
185|roots|root
194|sheep|sheeps
199|short|shorts
185|side|sides
164|silver|silvers
194|slag|slags
162|sodium|sodiums
174|acrylic|acrylics
199|aquatic|aquatics
178|beans|bean
181|both|boths
194|cermets|cermet
199|consumption|consumptions
194|cream|creams
199|generators|generator
181|handling
199|invertebrates|invertebrate
178|layer|layers
189|length|lengths
194|movements|movement
213|numerically|numericallies
178|pads|pad
199|pharmaceutical|pharmaceuticals
181|polyamides|polyamide
194|presses|press
223|rough|roughs
213|seats|seat
194|signalling
189|sulfate|sulphate|sulphates
236|supported
199|unsaturated
199|after|afters
223|bark|barks
206|boiling
206|brace|braces
194|cakes|cake
199|checking
206|cycle|cycles
223|ethane|ethanes
181|fixed
174|flakes|flake
199|gases|gase
194|hollow|hollows
223|linen|linens
194|milk|milks
189|nylon|nylons
194|phenols|phenol
181|safety|safeties
236|squared
223|unfused
206|volts|volt
206|welding
199|active|actives
181|adhesive|adhesives
181|bags|bag
199|bed|beds
206|capes|cape
255|chipped
199|data|datas
185|drilling
194|exceeds|exceed
189|gloves|glove
236|hfc|hfcs
189|insulated
206|knives|knife|knifes
223|knitting
185|manufactured
194|milling
171|nor|nors
206|overalls|overall
206|overcoats|overcoat
189|poultry|poultries
206|radio|radioes
189|roller|rollers
185|sawing
236|similarly|similarlies
174|simply|simplies
199|spinning
213|steaming
236|stripped
194|tar|tars
206|tire|tires|tyres|tyre
185|unworked
181|walls|wall
189|waxes|wax
189|acetate|acetates
185|aqueous
199|ash|ashes
185|band|bands
189|belts|belt
213|bib|bibs
206|boilers|boiler
213|breeches|breech
199|eggs|egg
255|finger|fingers
189|finishing
213|glassware|glasswares
185|goats|goat
185|granules|granule
181|hydraulic|hydraulics
213|led|leds
194|maximum|maximums
255|methane|methanes
185|net|nets
199|ornamental|ornamentals
189|roasted
255|sapwood|sapwoods
194|sea|seas
206|shirts|shirt
181|silk|silks
178|ski
206|tobacco|tobaccoes
213|trousers|trouser
236|uncombed
199|washing
194|writing
255|amine|amines
206|anoraks|anorak
206|asbestos|asbesto|asbestoes
236|atom|atoms
194|balls|ball
206|brief|briefs
185|building|buildings
189|calcined
199|camera|cameras
199|concentrated
194|control|controls
206|furnace|furnaces
236|hcfc|hcfcs
194|heating
236|hetero|heteroes
213|ketone|ketones
213|kraft|krafts
185|lined
185|office|offices
194|paints|paint
223|plaiting
213|pumps|pump
194|semiconductor|semiconductors
194|sintered
185|sticks|stick
185|tanks|tank
223|warp|warps
213|accumulators|accumulator
194|basis|basises
213|bathrobes|bathrobe
189|beverages|beverage
213|blazers|blazer
181|calcium|calciums
181|cards|card
185|cast|casts
194|cigarettes|cigarette
181|cloths|cloth
223|dyes|dye
199|extraction|extractions
236|ferro|ferroes
189|finished
213|graphics|graphic
189|gums|gum
194|halides|halide
181|neither|neithers
213|patterns|pattern
194|plaited
206|resulting
189|road|roads
199|ropes|rope
194|screens|screen
189|substitutes|substitute
206|sulfur|sulphur|sulphurs
199|temperature|temperatures
213|threaded
185|tin|tins
199|tow|tows
194|treated
199|tubing
206|tunas|tuna
199|twill|twills
213|twisted
255|unfermented
206|welded
213|anhydrides|anhydride
213|batteries|battery
255|carboxylic|carboxylics
194|chain|chains
213|conveyor|conveyors
199|derived
206|diodes|diode
213|ensembles|ensemble
213|extruded
213|furskins|furskin
189|garnetted
185|genus|genuses
206|mold|molds|moulds|mould
189|persons|person
213|processing
189|rays|ray
206|structural|structurals
223|tv|tvs|television|televisions
213|twine|twines
255|untreated
199|video|videoes
194|wheels|wheel
206|aldehydes|aldehyde
194|books|book
194|cleaning
199|complete|completes
223|crust|crusts
194|envelopes|envelope
223|equine|equines
199|gowns|gown
206|hard|hards
189|hat|hats
194|magnesium|magnesiums
199|meter|meters
223|olefin|olefins
213|packaged
185|poly|polies
199|preparing
213|pajama|pajamas|pyjamas|pyjama
206|soldering
199|spun|spuns
223|stop|stops
189|straw|straws
223|tractor|tractors
189|veterinary|veterinaries
206|age|ages
213|agent|agents
189|agricultural|agriculturals
199|backing
189|brake|brakes
213|brazing
206|carbonate|carbonates
194|chromium|chromiums
223|cinematographic|cinematographics
189|combination|combinations
213|construction|constructions
213|cordage|cordages
181|covers|cover
213|cranes|crane
194|cyclanic|cyclanics
194|cyclenic|cyclenics
194|cycloterpenic|cycloterpenics
223|fan|fans
194|folded
206|forks|fork
255|galloon|galloons
206|jewelery|jewelry|jewellery|jewelleries
255|knit|knits
206|lamb|lambs
223|locomotives|locomotive
206|media|medias
194|merely|merelies
199|moulding
206|mushroom|mushrooms
223|ovens|oven
206|phosphates|phosphate
255|phosphorous
199|plasters|plaster
236|plywood|plywoods
189|pure|pures
223|relief|reliefs
194|sanitary|sanitaries
194|screw|screws
223|textured
206|tubers|tuber
223|turbines|turbine
223|uncooked
199|vacuum|vacuums
213|valve|valves
199|wind|winds
206|years|year
199|ammonium|ammoniums
223|bearing|bearings
213|bonded
213|boring
255|cfcs|cfc
255|chlorofluorocarbons|chlorofluorocarbon
206|cloaks|cloak
189|corn|corns
213|cosmetic|cosmetics
223|crusting
213|diameter|diameters
223|dresses|dress
213|drivers|driver
206|emitting
213|fowls|fowl
189|gold|golds
255|hydrochlorofluorocarbons|hydrochlorofluorocarbon
213|immediate|immediates
189|manganese|manganeses
206|mittens|mitten
206|mountings|mounting
223|nonwovens|nonwoven
206|pig|pigs
206|pigments|pigment
199|pocket|pockets
255|polycarboxylic|polycarboxylics
189|polypropylene|polypropylenes
199|pots|pot
185|potassium|potassiums
194|powered
213|primarily|primarilies
206|sacks|sack
189|solutions|solution
213|steam|steams
213|strung|strungs
194|supports|support
206|tableware|tablewares
206|tails|tail
236|thicker|thickers
236|value|values
194|wheat|wheats
181|windows|window
206|wine|wines
199|anti|antis
223|antibiotics|antibiotic
199|apparel|apparels
213|brush|brushes
199|cathode|cathodes
223|chemi|chemis
206|clays|clay
199|coarse|coarses
189|commercial|commercials
194|converters|converter
223|conveyance|conveyances
189|coupling|couplings
213|cutlery|cutleries
178|ethyl|ethyls
223|flax|flaxes
189|hooks|hook
213|hormones|hormone
189|horses|horse
236|interchangeable|interchangeables
213|kitchenware|kitchenwares
189|maize|maizes
199|mercury|mercuries
206|mirrors|mirror
206|mitts|mitt
199|modacrylic|modacrylics
194|moulded
206|origin|origins
213|panties|panty
206|pearls|pearl
213|peroxyacids|peroxyacid
199|pitch|pitches
236|ply|plies
194|polishing
206|powdered
206|production|productions
199|projectors|projector
189|propylene|propylenes
213|provisionally|provisionallies
223|receivers|receiver
206|reception|receptions
213|refrigerating
223|saws|saw
255|skinned
213|thunnus|thunnuses
189|treatment|treatments
236|unmanned
213|unmixed
213|unsuitable|unsuitables
206|vapour|vapours
206|varnishes|varnish
199|vat|vats
223|wrist|wrists
206|angles|angle
194|arc|arcs
206|infant|infants|newborn|newborns|toddler|toddlers|babies|baby
213|binding|bindings
236|bouquets|bouquet
255|brix|brixes
236|broadcast|broadcasts
213|buffalo|buffaloes
194|carriage|carriages
199|citrus|citruses
199|coconuts|coconut
223|coffee|coffees
206|diamond|diamonds
223|dielectric|dielectrics
223|dryers|dryer
199|eels|eel
199|elbows|elbow
213|embroidery|embroideries
213|fatty|fatties
199|filter|filters
223|firearms|firearm
206|grapes|grape
223|halogens|halogen
199|handle|handles
206|headgear|headgears
255|hydrofluorocarbon|hydrofluorocarbons
194|line|lines
255|luminaires|luminaire
199|mats|mat
206|mechanically|mechanicallies
185|methyl|methyls
236|metre|metres
199|microbial|microbials
213|molybdenum|molybdenums
255|monoamines|monoamine
189|nails|nail
199|needle|needles
213|netting
213|nitrogen|nitrogens
206|oncorhynchus|oncorhynchuses
199|partly|partlies
206|perfluorooctane|perfluorooctanes
236|perfumery|perfumeries
206|phosphorus|phosphoruses
213|pickled
199|pins|pin
255|pleasure|pleasures
194|potatoes|potato
199|protein|proteins
213|reciprocating
236|residual|residuals
213|resistance|resistances
206|rock|rocks
206|rugs|rug
236|seamless|seamlesses
213|eyeglass|eyeglasses|eyewear|spectacles|spectacle
199|stamps|stamp
189|station|stations
206|statuettes|statuette
199|styrene|styrenes
199|switches|switch
199|synthesis|synthesises
236|trailers|trailer
236|turns|turn
213|vans|van
236|vitamins|vitamin
223|ways|way
206|x ray|x rays|xray|xrays
213|abrasives|abrasive
236|allied
236|analogues|analogue
199|assembling
206|bath|baths
199|binders|binder
213|blood|bloods
206|bricks|brick
236|buds|bud
213|bulbs|bulb
194|caps|cap
206|carp|carps
199|cartridges|cartridge
236|chlorinated
213|domesticus|domesticuses
194|doors|door
223|end|ends
223|families|family
236|ferrous
213|floating
223|flooring
255|fluorinated
213|folding
206|forestry|forestries
213|foundry|foundries
213|gallus|galluses
206|glues|glue
213|heaters|heater
206|ingots|ingot
206|insects|insect
236|intended
223|irregularly|irregularlies
206|liquefied
236|lobsters|lobster
223|manufacturing
199|means|mean
213|medium|mediums
223|modules|module
223|motorcycles|motorcycle
206|nitrates|nitrate
206|olives|olive
206|ornaments|ornament
236|pen|pens
206|refractory|refractories
236|resistors|resistor
206|salmo|salmoes
206|sands|sand
199|sleeves|sleeve
255|sowing
213|spacecraft|spacecrafts
199|spring|springs
206|stoppers|stopper
199|storage|storages
213|sulphites|sulphite
206|titanium|titaniums
206|travelling
194|wafers|wafer
206|wagons|wagon
206|washers|washer
199|work|works
223|wound|wounds
223|absorbent|absorbents
255|ac|acs
213|accelerators|accelerator
223|additives|additive
236|amusement|amusements
213|bast|basts
206|bitumen|bitumens
236|blouses|blouse
199|calculated
255|capacitors|capacitor
213|catfish|catfishes
199|children|childrens|kid|kids|child|childs
199|closed
206|components|component
206|copolymers|copolymer
206|cucumbers|cucumber
199|desk|desks
194|discs|disc
223|dispersions|dispersion
236|divided
206|drums|drum
206|dust|dusts
223|dyeing
223|endless|endlesses
206|faces|face
223|fencing
236|fit|fits
223|flavouring
223|furnishing|furnishings
236|generating
213|graded
213|graphite|graphites
213|grill|grills
206|heated
223|height|heights
213|horticultural|horticulturals
255|hosiery|hosieries
223|integrated
236|inulin|inulins
213|jute|jutes
236|kaolin|kaolins
199|letter|letters
206|lifting
194|livers|liver
194|magnetic|magnetics
213|micro|microes
213|mill|mills
206|mosaic|mosaics
213|nile|niles
199|organs|organ
206|pacific|pacifics
213|parings|paring
236|parks|park
206|particles|particle
236|paws|paw
213|perch|perches
206|pictures|picture
194|produced
213|rare|rares
223|refining
223|reflecting
199|reptiles|reptile
206|rotary|rotaries
206|sharks|shark
199|silicon|silicons
223|singlets|singlet
236|skirts|skirt
213|slips|slip
213|snakeheads|snakehead
236|soap|soaps
206|soya|soyas
213|special|specials
213|strap|straps
194|system|systems
206|tenacity|tenacities
236|thereon|thereons
223|ties|tie
213|tilapias|tilapia
206|trimmings|trimming
236|tufted
213|tungsten|tungstens
223|vests|vest
213|wired
223|zirconium|zirconiums
199|alpha|alphas
255|amide|amides
206|antimony|antimonies
236|bending
199|boat|boats
206|bolts|bolt
199|bottles|bottle
236|builders|builder
213|cadmium|cadmiums
223|calculating
206|cans|can
199|cane|canes
236|carbamate|carbamates
206|ceilings|ceiling
223|cellulosic|cellulosics
213|central|centrals
213|chicory|chicories
206|clutches|clutch
213|coach|coaches
236|collections|collection
236|conditioning
255|conductors|conductor
223|convenience|conveniences
213|copying
199|corrugated
213|crystal|crystals
236|cultures|culture
213|diagnostic|diagnostics
206|elastomeric|elastomerics
213|electricity|electricities
213|electrodes|electrode
236|elevators|elevator
236|epoxides|epoxide
255|essential|essentials
213|facilities|facility
206|files|file
206|fire|fires
206|fluoride|fluorides
206|fused
236|games|game
223|gravity|gravities
236|hafnium|hafniums
206|hydrogen|hydrogens
223|lace|laces
223|lighters|lighter
206|limes|lime
223|lubricating
223|malt|malts
206|measured
223|metallurgy|metallurgies
223|monitors|monitor
255|monohydric|monohydrics
236|mopeds|moped
236|motifs|motif
255|nitrogenous
223|operating
223|organisms|organism
206|palm|palms
206|peat|peats
223|photography|photographies
236|piping
199|platinum|platinums
223|polychrome|polychromes
206|postage|postages
206|pre|pres
213|quantities|quantity
213|radiation|radiations
223|raincoats|raincoat
223|rye|ryes
206|salmon|salmons
213|sativa|sativas
223|sawdust|sawdusts
223|scale|scales
236|scarves|scarf|scarfs
213|scouring
199|seals|seal
199|shoe|shoes
213|slides|slide
223|soda|sodas
213|sorting
194|specially|speciallies
223|specific|specifics
199|speed
223|sprocket|sprockets
236|starting
213|stationery|stationeries
236|straightening
199|tape|tapes
223|tea|teas
236|technical|technicals
223|temporarily|temporarilies
213|testing
194|together|togethers
213|transfer|transfers
255|transformers|transformer
213|trees|tree
213|trucks|truck
223|umbrellas|umbrella
213|unassembled
213|variable|variables
206|viscose|viscoses
199|winding
194|alloyed
206|atlantic|atlantics
213|beams|beam
206|beet|beets
223|bent|bents
223|blinds|blind
206|boot|boots
223|butter|butters
199|cabinets|cabinet
213|carcasses|carcass
199|cherries|cherry
199|china|chinas
223|cobalt|cobalts
255|collectors|collector
213|colloidal|colloidals
213|developed
199|dioxide|dioxides
236|directly|directlies
213|discharge|discharges
223|dispersed
255|distillation|distillations
236|driven|drivens
236|ducks|duck
223|ephedrine|ephedrines
223|feathers|feather
206|fermented
236|fibrous
255|filtering
223|fishing
255|flattening
213|flavoured
236|forage|forages
213|forming
236|fructose|fructoses
255|gaseous
206|gear|gears
213|gimped
236|geese|goose|gooses
223|grasses|grass
213|guts|gut
213|halves|half|halfs
236|handbags|handbag
213|hemp|hemps
206|holders|holder
213|horn|horns
213|housing|housings
223|hygienic|hygienics
223|image|images
223|inks|ink
223|insulating
213|intermediate|intermediates
213|jelly|jellies
213|jet|jets
206|joints|joint
236|kits
223|labels|label
236|lenses|lense
223|lift|lifts
223|lighting
213|lignite|lignites
199|lithium|lithiums
236|lock|locks
213|lorries|lorry
223|mammals|mammal
194|mass|masses
223|meslin|meslins
236|mica|micas
236|microscopes|microscope
223|mufflers|muffler
236|negligees|negligee
236|nightdresses|nightdress
223|off|offs
223|open|opens
213|out|outs
223|paintings|painting
206|pan|pans
223|pencil|pencils
223|perforated
206|personal|personals
236|phosphites|phosphite
206|pistols|pistol
255|plaits|plait
223|point|points
213|polished
236|prawns|prawn
206|print|prints
255|purifying
255|pyridine|pyridines
236|quinones|quinone
223|rails|rail
223|rape|rapes
213|rayon|rayons
213|reconstituted
255|recorded
223|remote|remotes
255|removal|removals
223|rice|rices
255|rides|ride
223|rigid|rigids
206|rivet|rivets
206|same|sames
236|sensitive|sensitives
236|separators|separator
223|shaped
223|sheathed
236|shrimps|shrimp
223|siftings|sifting
213|skates|skate
213|snow|snows
213|spraying
206|stitch|stitches
223|strength|strengths
223|string|strings
236|sulphonamides|sulphonamide
213|sulphonate|sulphonates
236|swimwear|swimwears
255|syrups|syrup
223|tantalum|tantalums
255|thermic|thermics
236|three|threes
223|turkeys|turkey
213|unfolded
236|unladen|unladens
236|unvulcanised
236|visual|visuals
213|wash|washes
223|weaving
206|webs|web
223|worn|worns
255|absolutes|absolute
213|alcoholic|alcoholics
236|ammunition|ammunitions
223|amplifiers|amplifier
236|applied
223|asphalt|asphalts
223|asses|asse
236|backed
213|barium|bariums
223|basins|basin
236|belting
213|bicycles|bicycle
213|blanks|blank
213|bracelets|bracelet
199|brass|brasses
223|bregmacerotidae|bregmacerotidaes
206|bridges|bridge
223|butadiene|butadienes
255|cardigans|cardigan
236|carriers|carrier
223|casks|cask
236|catalytic|catalytics
223|chalk|chalks
223|changing
236|charcoal|charcoals
223|charged
223|chenille|chenilles
223|chocolate|chocolates
213|coatings|coating
223|coke|cokes
223|colza|colzas
213|compressed
213|cones|cone
223|connectors|connector
223|consoles|console
199|constituents|constituent
223|constructional|constructionals
213|cores|core
213|cushion|cushions
213|cutters|cutter
255|dc|dcs
223|dehaired
236|dissolved
223|down|downs
255|drapes|drape
213|drill|drills
213|drink|drinks
213|drying
236|edges|edge
206|enamels|enamel
255|entirely|entirelies
255|epoxyalcohols|epoxyalcohol
255|epoxyethers|epoxyether
255|epoxyphenols|epoxyphenol
223|euclichthyidae|euclichthyidaes
199|example|examples
255|executed
223|exposed
223|fasteners|fastener
255|fibreboard|fibreboards
206|fillings|filling
223|fixtures|fixture
223|flexible|flexibles
236|float|floats
213|fluids|fluid
236|fodder|fodders
236|foliage|foliages
213|formed
236|freezing
255|fungicidal|fungicidals
255|furan|furans
223|gadidae|gadidaes
223|glycol|glycols
236|goggles|goggle
223|grading
206|guns|gun
206|herrings|herring
223|hinnies|hinny
223|hoists|hoist
255|holes|hole
206|homogenised
213|husks|husk
223|illustrated
236|imitation|imitations
213|inflatable|inflatables
255|insecticidal|insecticidals
255|insecticides|insecticide
255|interest|interests
213|jack|jacks
255|jerseys|jersey
213|knee|knees
236|ladles|ladle
223|lawn|lawns
213|leaves|leaf|leafs
223|lids|lid
223|ligneous
223|limed
236|links|link
236|looms|loom
236|losses|loss
223|macrouridae|macrouridaes
236|mantillas|mantilla
223|melanonidae|melanonidaes
255|membered
223|merlucciidae|merlucciidaes
223|moridae|moridaes
223|mules|mule
223|muraenolepididae|muraenolepididaes
213|must|musts
236|narrow|narrows
236|navigational|navigationals
236|network|networks
255|nicotine|nicotines
236|nightshirts|nightshirt
213|noil|noils
213|oriented
236|pastels|pastel
213|peas|pea
255|perfluorocarbons|perfluorocarbon
255|pfcs|pfc
255|pharmacy|pharmacies
236|phosphatic|phosphatics
223|photographs|photograph
255|photosensitive|photosensitives
223|photovoltaic|photovoltaics
213|pine|pines
223|pipelines|pipeline
213|polyethylene|polyethylenes
206|porcelain|porcelains
213|portable|portables
255|potentiometers|potentiometer
236|public|publics
255|pullovers|pullover
206|quartz|quartzes
255|radiography|radiographies
255|radiotherapy|radiotherapies
206|rattans|rattan
236|reaction|reactions
236|reagents|reagent
236|reconstructed
223|recorders|recorder
213|reeling
213|reproduced
255|rheostats|rheostat
255|saps|sap
213|sealing
236|sharps|sharp
236|shawls|shawl
223|shears|shear
213|ships|ship
213|shoulders|shoulder
223|shovels|shovel
199|silica|silicas
213|silico|silicoes
213|slate|slates
223|spent|spents
236|spoons|spoon
223|stranded
255|suited
213|swordfish|swordfishes
223|synchronous
236|tap|taps
213|tapping
236|cellphone|cellphones|phone|phones|telephone|telephones
223|times|time
213|tomatoes|tomato
213|top|tops
255|touch|touches
213|towel|towels
236|traffic|traffics
223|travel|travels
223|trunks|trunk
213|tubular|tubulars
236|underpants|underpant
236|unmounted
236|unshelled
223|unsplit|unsplits
236|untwisted
213|vanadium|vanadiums
236|veils|veil
223|viscosity|viscosities
255|waistcoats|waistcoat
223|weapons|weapon
223|weft|wefts
213|wet|wets
213|whey|wheys
236|wigs|wig
236|abies|aby
223|acetal|acetals
206|aguabonita|aguabonitas
223|alaska|alaskas
236|alkali|alkalis
206|apache|apaches
223|arms|arm
223|assemblies|assembly
236|awnings|awning
223|beta|betas
213|bis|bises
255|blankets|blanket
223|bluefin|bluefins
236|borates|borate
206|bowls|bowl
236|broom|brooms
223|cannabis|cannabises
236|carry|carries
223|cashmere|cashmeres
213|casings|casing
223|centrifugal|centrifugals
206|chair|chairs
255|cheese|cheeses
223|chip|chips
206|chrysogaster|chrysogasters
255|circumference|circumferences
206|clarki|clarkis
236|clippers|clipper
223|coin|coins
223|composite|composites
236|connecting
255|controlling
223|copra|copras
223|copy|copies
223|cords|cord
236|corrective|correctives
236|cultured
236|current|currents
255|curtains|curtain
223|cuttle|cuttles
223|dead|deads
213|decorated
223|defatted
206|degrees|degree
255|density|densities
236|deposit|deposits
236|derricks|derrick
223|digital|digitals
223|dishes|dish
223|dissostichus|dissostichuses
236|dog|dogs
223|dogfish|dogfishes
223|dolomite|dolomites
213|doses|dose
223|enamelled
236|essences|essence
206|examinations|examination
223|feeding
213|fins|fin
236|fir|firs
223|flashed
223|flasks|flask
213|forged
223|framed
223|full|fulls
206|gilae|gilaes
223|gladius|gladiuses
236|graduated
213|hardened
223|hay|hays
223|holding
223|individual|individuals
223|inner|inners
236|insulators|insulator
236|intake|intakes
255|interior|interiors
206|isomers|isomer
236|isotopes|isotope
213|jars|jar
213|kernels|kernel
255|key|keys
213|keyboard|keyboards
236|knotted
223|latex|latexes
255|laundry|laundries
206|linear|linears
213|linings|lining
223|litres|litre
213|loading
213|mackerel|mackerels
223|marble|marbles
213|marine|marines
236|mastics|mastic
223|mattes|matte
236|mattresses|mattress
223|melons|melon
223|metallised
213|methylphosphonate|methylphosphonates
223|mixing
223|mm|mms
223|mobile|mobiles
255|monophenols|monophenol
223|monumental|monumentals
213|mortars|mortar
223|multi|multis
206|mykiss|mykisses
236|name|names
213|nerka|nerkas
223|niobium|niobiums
255|nitrile|nitriles
223|norephedrine|norephedrines
223|offset|offsets
223|opacified
255|outside|outsides
213|passenger|passengers
236|paving
223|pedal|pedals
236|petticoats|petticoat
213|photo|photoes
236|plans|plan
223|plasma|plasmas
206|plug|plugs
236|polishes|polish
255|polyhydric|polyhydrics
223|precipitated
223|pressure|pressures
223|propellers|propeller
223|pseudoephedrine|pseudoephedrines
223|punching
223|rajidae|rajidaes
213|reduced
255|regulating
213|reservoirs|reservoir
236|rosin|rosins
223|saddlery|saddleries
223|scourers|scourer
255|serrated
223|shaft|shafts
213|shaving|shavings
236|sheeting
223|shooting
236|sign|signs
223|sinks|sink
236|sleepers|sleeper
236|soil|soils
223|spools|spool
236|stuffed
223|sulphides|sulphide
236|sun|suns
236|supplies|supply
255|surveying
223|tailors|tailor
236|tennis|tennises
255|terpeneless|terpenelesses
213|terry|terries
206|therefore|therefores
213|thermal|thermals
223|threading
213|throughout|throughouts
236|tights|tight
236|timber|timbers
223|tinted
223|toothfish|toothfishes
223|trays|tray
206|trout|trouts
213|truffles|truffle
206|trutta|truttas
255|turbo|turboes
236|uranium|uraniums
236|urchins|urchin
213|urea|ureas
255|valances|valance
255|vending
223|vigna|vignas
236|visible|visibles
223|walking
255|wickerwork|wickerworks
255|wolfram|wolframs
223|xiphias|xiphia
255|above|aboves
255|accelerate|accelerates
223|acrylonitrile|acrylonitriles
236|aeroplanes|aeroplane
236|agriculture|agricultures
223|aid|aids
236|airfields|airfield
236|alarms|alarm
255|albumins|albumin
255|along|alongs
255|alternators|alternator
213|anguilla|anguillas
223|anhydrous
255|antisera|antiseras
223|apparent|apparents
223|apples|apple
223|application|applications
223|backs|back
236|baler|balers
223|ballast|ballasts
255|basketwork|basketworks
236|beryllium|berylliums
213|between|betweens
236|bidets|bidet
236|biodiesel|biodiesels
223|biscuits|biscuit
236|blown|blowns
206|bonito|bonitos|bonitoes
236|bow|bows
255|braided
255|bran|brans
223|bulk|bulks
223|bundles|bundle
255|buttons|button
223|calcareous
255|calibrating
236|camping
236|candles|candle
223|canvas|canva
236|carried
223|castor|castors
255|centrifuges|centrifuge
223|chalcogramma|chalcogrammas
236|cider|ciders
236|cigars|cigar
236|cisterns|cistern
236|clasps|clasp
255|cleaners|cleaner
223|closures|closure
223|clothes|clothe
213|clupea|clupeas
223|coalfish|coalfishes
213|cod|cods
223|coefficient|coefficients
223|complex|complexes
255|compounded
255|compressors|compressor
223|comprising
236|confectionery|confectioneries
236|continuous
255|continuously|continuouslies
223|cooking
223|cotters|cotter
223|creosote|creosotes
223|cubes|cube
236|cyanide|cyanides
213|danube|danubes
255|decaffeinated
223|dichloride|dichlorides
236|dies|die
223|dimethyl|dimethyls
213|direct|directs
213|disodium|disodiums
223|distilling
223|distributors|distributor
223|dolphins|dolphin
213|double|doubles
223|dugongs|dugong
236|embroidered
236|energy|energies
236|esterified
255|excludes|exclude
213|expansion|expansions
236|explosives|explosive
236|extracted
236|eyelashes|eyelash
236|factories|factory
255|fixing
223|flanges|flange
236|flashlight|flashlights
255|flight|flights
223|fluorine|fluorines
236|flushing
213|foregoing
223|foundation|foundations
255|friezes|friez
213|gadus|gaduses
236|gamma|gammas
236|glands|gland
236|glucose|glucoses
236|golf|golfs
213|gorbuscha|gorbuschas
236|granite|granites
255|grindstones|grindstone
236|groats|groat
223|haddock|haddocks
223|hake|hakes
236|handkerchiefs|handkerchief
236|hardness|hardnesses
236|hoods|hood
223|horizontal|horizontals
236|horsehair|horsehairs
213|hucho|huchoes
236|hydrographic|hydrographics
223|ice|ices
255|immunological|immunologicals
255|includes|include
236|indicator|indicators
255|inhalation|inhalations
255|initiators|initiator
236|inland|inlands
213|instant|instants
223|insulin|insulins
223|japonicus|japonicuses
223|journals|journal
213|keta|ketas
213|kisutch|kisutches
213|lacquers|lacquer
236|lactose|lactoses
236|lard|lards
255|lathes|lathe
223|linseed
236|linters|linter
223|lions|lion
255|loudspeakers|loudspeaker
223|lyes|lye
213|macrocephalus|macrocephaluses
255|magnets|magnet
223|maintenance|maintenances
223|manatees|manatee
213|masks|mask
213|masou|masous
236|mate|mates
255|mathematical|mathematicals
223|meranti|merantis
236|military|militaries
255|millstones|millstone
236|modelling
213|morhua|morhuas
223|motorised
223|moving
255|mowers|mower
236|newspapers|newspaper
236|nuclear|nuclears
236|oats|oat
213|ogac|ogacs
236|oleaginous
236|oral|orals
213|order|orders
213|painted
236|painters|painter
213|pallasii|pallasiis
223|paraffin|paraffins
236|parking
255|parquet|parquets
255|pasta|pastas
236|peel|peels
223|percussion|percussions
236|perfumes|perfume
236|phosphoric|phosphorics
236|physical|physicals
223|pianos|piano|pianoes
236|picea|piceas
223|pineapples|pineapple
236|pinus|pinuses
223|pollock|pollocks
255|polyamines|polyamine
255|polypeptides|polypeptide
255|polyphenols|polyphenol
223|porpoises|porpoise
236|port|ports
223|pouches|pouch
236|prefabricated
223|pressed
236|producer|producers
236|properties|property
236|protecting
236|pulley|pulleys
223|pulverised
223|pyrites|pyrite
255|pyrometers|pyrometer
255|quaternary|quaternaries
213|racing
223|radiators|radiator
255|radioactive|radioactives
236|reactors|reactor
223|registers|register
255|retreaded
213|rhodurus|rhoduruses
236|room|rooms
236|rovings|roving
213|salar|salars
206|sativum|sativums
236|seaweeds|seaweed
236|segments|segment
236|shaping
236|sharpening
255|shearing
213|sheath|sheaths
223|shotguns|shotgun
236|silicates|silicate
213|sintering
236|slitting
236|slotting
223|small|smalls
255|smallest|smallests
223|solvent|solvents
255|spanners|spanner
236|spiegeleisen|spiegeleisens
223|spray|sprays
236|spruce|spruces
223|stamped
223|stamping|stampings
223|stearin|stearins
223|strand|strands
236|stuffs|stuff
223|sunflower|sunflowers
223|super|supers
223|switching
213|tablets|tablet
223|tacks|tack
236|tackle|tackles
255|take|takes
236|tapestries|tapestry
236|terpenic|terpenics
236|thallium|thalliums
223|theragra|theragras
236|therapy|therapies
255|thermometers|thermometer
236|thinners|thinner
213|thresholds|threshold
223|tissue|tissues
255|tonnes|tonne
236|topographical|topographicals
236|total|totals
223|towelling
255|toxins|toxin
236|travertine|travertines
213|tschawytscha|tschawytschas
236|ungraded
255|veneered
223|walruses|walruse
236|waterways|waterway
223|whales|whale
236|wrought|wroughts
236|xylenes|xylene
236|abalone|abalones
236|according
255|action|actions
236|activated
236|adjustable|adjustables
236|advertising
236|aerated
213|agaricus|agaricuses
236|alabaster|alabasters
255|alliaceous
236|amalgams|amalgam
236|amplified
236|amylaceous
255|analysis|analysises
255|anatomical|anatomicals
223|anchovies|anchovy
236|angledozers|angledozer
223|ankle|ankles
255|antiques|antique
236|antlers|antler
223|apricots|apricot
236|architectural|architecturals
236|area|areas
236|armoured
223|arsenic|arsenics
255|articulated
236|artists|artist
236|assortment|assortments
236|attachment|attachments
223|bakau|bakaus
223|banknotes|banknote
236|barber|barbers
255|beards|beard
236|bedding
223|beech|beeches
236|billets|billet
223|birch|birches
236|bladders|bladder
236|blocked
223|blow|blows
236|blower|blowers
236|bobbins|bobbin
223|boneless|bonelesses
236|boric|borics
223|boron|borons
255|botanical|botanicals
223|bound|bounds
236|braids|braid
255|brassicas|brassica
223|bread|breads
223|bred
223|breeding
236|brims|brim
236|briquettes|briquette
213|brisling
236|broadcasting
236|bromides|bromide
236|bulldozers|bulldozer
255|burners|burner
223|buses|buse
255|calendering
255|calibrated
223|camels|camel
236|capsicum|capsicums
255|carpentry|carpentries
236|cartons|carton
236|carving
236|cash|cashes
236|caskets|casket
236|cat|cats
236|catalysts|catalyst
255|caustic|caustics
223|cetacea|cetaceas
236|change|changes
223|channa|channas
213|cheaters|cheater
236|chests|chest
236|chippings|chipping
223|christmas|christma
255|cinnamon|cinnamons
236|clams|clam
223|clarias|claria
236|cleaned
236|clover|clovers
223|coachwork|coachworks
236|cockles|cockle
236|cocoons|cocoon
255|communication|communications
255|compressibility|compressibilities
255|constant|constants
236|cops|cop
236|coral|corals
236|corundum|corundums
236|counters|counter
223|country|countries
236|crabs|crab
255|cravats|cravat
236|crowns|crown
236|crushing
223|cups|cup
223|cupro|cuproes
236|dates|date
223|ddt|ddts
236|decoy|decoys
236|dehydrated
236|denatured
236|diatomite|diatomites
255|diols|diol
236|dirigibles|dirigible
236|disabled
236|disinfectant|disinfectants
236|distilled
223|dock|docks
236|driers|drier
236|drilled
255|drinking
236|dross|drosses
255|earphones|earphone
255|elaidinised
255|elasticity|elasticities
236|embossed
255|enclosures|enclosure
255|engineered
236|enlargers|enlarger
255|enzymes|enzyme
255|ergot|ergots
223|erucic|erucics
236|expanded
236|extinguishers|extinguisher
236|extruding
255|eyebrows|eyebrow
255|facsimile|facsimiles
236|fairground|fairgrounds
255|false|falses
236|fertilizing
213|figurine|figurines
255|flags|flag
255|flaked
236|flock|flocks
236|flux|fluxes
236|fossil|fossils
255|freezers|freezer
236|fully|fullies
223|fuses|fuse
223|garden|gardens
236|gaskets|gasket
236|gauze|gauzes
236|gelatin|gelatins
236|germanium|germaniums
223|gherkins|gherkin
223|glycerol|glycerols
236|granulated
236|grates|grate
223|grenades|grenade
236|growth|growths
236|guinea|guineas
223|guitars|guitar
223|hams|ham
213|harengus|harenguses
255|harvesting
255|headphones|headphone
255|hearth|hearths
236|helicopters|helicopter
236|hemiacetal|hemiacetals
255|hens|hen
236|honey|honeys
236|hop|hops
255|hulled
236|hunting
236|hydrazine|hydrazines
236|hydrides|hydride
236|hydroxylamine|hydroxylamines
255|hygiene|hygienes
223|ictalurus|ictaluruses
255|illuminated
255|incubation|incubations
236|installations|installation
236|instantaneous
255|inter|inters
236|ion|ions
236|ionising
236|isoprene|isoprenes
236|ivory|ivories
255|jams|jam
236|jellyfish|jellyfishes
255|joinery|joineries
223|kelvin|kelvins
255|kibbled
236|kieselguhr|kieselguhrs
236|knock|knocks
236|lamellar|lamellars
236|laser|lasers
223|lates|late
236|levels|level
236|liners|liner
255|loaders|loader
255|logs|log
223|low|lows
236|luminophores|luminophore
236|machining
236|make|makes
236|manicure|manicures
255|marmalades|marmalade
223|maws|maw
236|methylphosphonic|methylphosphonics
255|microphones|microphone
236|microwave|microwaves
255|mineralogical|mineralogicals
223|minus|minuses
255|miscellaneous
223|mixers|mixer
236|models
213|mono|monoes
255|mucilages|mucilage
236|municipal|municipals
236|mussels|mussel
223|mustard|mustards
236|muzzles|muzzle
236|napkin|napkins
223|niloticus|niloticuses
236|octopus|octopuses
236|odoriferous
255|oled
236|oleoresins|oleoresin
236|opto|optoes
223|oreochromis|oreochromises
255|oxometallic|oxometallics
236|oysters|oyster
223|packaging
255|palaeontological|palaeontologicals
223|pangasius|pangasiuses
213|pant|pants
213|parka|parkas
236|partially|partiallies
255|pearled
236|pedestals|pedestal
236|pedicure|pedicures
236|permanent|permanents
255|peroxometallic|peroxometallics
255|phase|phases
223|phaseolus|phaseoluses
223|picks|pick
236|pimenta|pimentas
223|pinnipedia|pinnipedias
255|piperazine|piperazines
213|pisum|pisums
223|plane|planes
236|plasticised
236|plasticisers|plasticiser
236|platforms|platform
255|plugging
236|polysulphides|polysulphide
223|polyurethanes|polyurethane
236|postcards|postcard
255|potassic|potassics
236|preservative|preservatives
236|prisms|prism
255|projecting
236|proportion|proportions
223|prunus|prunuses
255|puree|purees
236|purifiers|purifier
236|purity|purities
255|pyrimidine|pyrimidines
255|pyrotechnic|pyrotechnics
255|quilts|quilt
255|rags|rag
223|rain|rains
236|ramie|ramies
223|range|ranges
255|razors|razor
255|re|res
236|reducers|reducer
236|reel|reels
255|refrigerators|refrigerator
236|regulators|regulator
236|removers|remover
255|repairing
236|revenue|revenues
236|rifles|rifle
236|roasting
223|roes|roe
255|rubberised
236|saddle|saddles
236|safflower|safflowers
236|sago|sagoes
213|sardines|sardine
213|sardinella|sardinellas
255|sauces|sauce
223|sausages|sausage
236|scallops|scallop
236|scandium|scandiums
236|school|schools
223|scophthalmidae|scophthalmidaes
236|screening
255|servers|server
236|serviettes|serviette
255|sewn|sewns
255|shavers|shaver
236|shingle|shingles
236|shops|shop
236|siliceous
223|silurus|siluruses
223|sirenia|sirenias
255|skimmers|skimmer
213|skipjack|skipjacks
236|smallwares|smallware
223|snakes|snake
236|sockets|socket
223|solar|solars
236|space|spaces
213|sprats|sprat
236|squid|squids
236|stands|stand
255|steroidal|steroidals
223|streptomycins|streptomycin
213|stripe|stripes
223|studs|stud
223|suborder|suborders
223|sulphonic|sulphonics
236|sweeper|sweepers
255|tshirt|tshirts|t shirts|t shirt
236|tamping
236|telescopes|telescope
223|tender|tenders
236|tents|tent
223|terephthalate|terephthalates
255|theatres|theatre
236|thereto|theretoes
236|thick|thicks
255|thickeners|thickener
255|tongs|tong
236|torque|torques
236|tortoise|tortoises
255|toys|toy
236|tracing
236|trainers|trainer
255|transistors|transistor
255|trapezoidal|trapezoidals
236|treating
236|tricycles|tricycle
236|tripolite|tripolites
236|tubs|tub
236|tulles|tulle
223|turtles|turtle
236|twigs|twig
255|tyrecord|tyrecords
236|uniformly|uniformlies
223|unloading
236|unrefined
223|unroasted
236|unused
255|upholstered
236|vaccines|vaccine
223|volume|volumes
236|wallpaper|wallpapers
255|warmers|warmer
236|washed
236|watermelons|watermelon
255|waterproof|waterproofs
213|windbreaker|windbreakers
236|windscreen|windscreens
255|wireless|wirelesses
236|workshops|workshop
236|worm|worms
255|wrenches|wrench
255|yachts|yacht
223|yl|yls
236|yttrium|yttriums
255|zoological|zoologicals
255|absorption|absorptions
223|accordions|accordion
255|acetylene|acetylenes
255|additional|additionals
223|aeglefinus|aeglefinuses
223|aerials|aerial
236|airports|airport
255|albus|albuses
236|alfalfa|alfalfas
255|algae|algaes
236|alkylbenzene|alkylbenzenes
255|alley|alleys
255|aluminosilicates|aluminosilicate
255|ammonia|ammonias
255|anise|anises
223|aramids|aramid
255|arcidae|arcidaes
255|arcticidae|arcticidaes
255|ark|arks
236|artichokes|artichoke
236|artificially|artificiallies
223|aspen|aspens
236|assorted
255|astronomical|astronomicals
223|axles|axle
255|babassu|babassus
255|badges|badge
255|badian|badians
236|bakers|baker
255|bandages|bandage
223|bank|banks
255|barley|barleys
255|barometers|barometer
255|battenboard|battenboards
236|beads|bead
236|bedspreads|bedspread
236|beer|beers
236|bells|bell
223|bellied
236|bends|bend
236|betula|betulas
255|binoculars|binocular
236|biphenyls|biphenyl
255|bismuth|bismuths
236|blends|blend
255|blockboard|blockboards
236|boiled
255|bowling
255|branches|branch
255|brassieres|brassiere
255|brazil|brazils
236|breakers|breaker
255|bristles|bristle
236|broaching
255|brominated
255|brooders|brooder
236|built|builts
236|butts|butt
223|butyl|butyls
255|cabs|cab
236|camelids|camelid
255|canopies|canopy
255|capstans|capstan
255|caraway|caraways
236|carboys|carboy
255|cardamoms|cardamom
255|cardiidae|cardiidaes
255|carnival|carnivals
255|casein|caseins
255|cashew|cashews
255|casting
255|caviar|caviars
236|centres|centre
236|cerium|ceriums
255|charts|chart
236|chassis|chassises
255|cheroots|cheroot
236|chestnuts|chestnut
255|chlorates|chlorate
236|chlorine|chlorines
236|chopped
255|cichorium|cichoriums
255|cigarillos|cigarillo|cigarilloes
255|cinephotomicrography|cinephotomicrographies
255|citric|citrics
236|clamps|clamp
255|clinkers|clinker
236|clips|clip
236|clofenotane|clofenotanes
255|closet|closets
236|closing
255|cloves|clove
223|cobia|cobias
255|cocks|cock
255|columbium|columbiums
255|combs|comb
255|combustible|combustibles
255|commodities|commodity
255|conchs|conch|conches
255|condensers|condenser
236|conduits|conduit
236|contacts|contact
255|convertible|convertibles
255|coriander|corianders
255|corms|corm
236|cr|crs
223|cranberries|cranberry
236|crank|cranks
236|crates|crate
255|crawfish|crawfishes
255|crayons|crayon
255|creped
236|cresols|cresol
255|crinkled
255|crops|crop
255|crushers|crusher
255|cumin|cumins
255|curved
223|dark|darks
236|day|days
236|de|des
255|decalcomanias|decalcomania
236|decks|deck
236|decorative|decoratives
255|defrosters|defroster
255|demisters|demister
236|denim|denims
255|deodorants|deodorant
255|deodorizers|deodorizer
255|deodorizing
255|detecting
255|detergent|detergents
255|detonating
255|dextrins|dextrin
223|di|dis
236|dials|dial
236|dibromopropyl|dibromopropyls
223|diethyl|diethyls
236|diethylamino|diethylaminoes
255|diethylene|diethylenes
255|diffraction|diffractions
236|diphosphorus|diphosphoruses
255|dischargers|discharger
255|disinfected
255|dispersing
255|distance|distances
236|distempers|distemper
255|distribution|distributions
255|dithionites|dithionite
255|dolls|doll
255|donacidae|donacidaes
223|driving
236|duplicating
236|duplicator|duplicators
236|dusters|duster
236|duvets|duvet
223|earring
255|echinus|echinuses
255|eiderdowns|eiderdown
236|electrolytic|electrolytics
223|electrolytically|electrolyticallies
236|engineering
255|engravings|engraving
236|enriched
236|equipped
236|escalators|escalator
255|esculentus|esculentuses
255|ethylchloride|ethylchlorides
236|ethylenediamine|ethylenediamines
255|even|evens
255|excavators|excavator
255|executive|executives
236|expressed
236|extractors|extractor
236|eye|eyes
255|faggots|faggot
236|fagus|faguses
255|fed
255|fennel|fennels
236|fighting
236|filings|filing
223|filled
236|first|firsts
236|flagstones|flagstone
236|flares|flare
236|flashbulbs|flashbulb
236|fleece|fleeces
255|flow|flows
236|fluorescent|fluorescents
255|fluorspar|fluorspars
255|fluting
255|flying
236|flywheels|flywheel
255|forging
255|formic|formics
236|four|fours
236|frameworks|framework
255|friction|frictions
255|fungicides|fungicide
255|fur|furs
255|gallium|galliums
236|gasoline|gasolines
255|ginger|gingers
236|glazed
236|glaziers|glazier
255|gluten|glutens
255|glycoprotein|glycoproteins
255|glycosides|glycoside
255|goldsmiths|goldsmith
255|grafted
236|grapefruit|grapefruits
236|grease|greases
236|grips|grip
236|groups|group
255|gypsum|gypsums
255|haliotis|haliotises
236|hammers|hammer
236|hares|hare
255|harness|harnesses
255|herbicides|herbicide
255|hiatellidae|hiatellidaes
236|higher|highers
236|hoes|hoe
255|holothuroidea|holothuroideas
255|homarus|homaruses
255|hoopwood|hoopwoods
255|horticulture|horticultures
236|hospital|hospitals
255|hull|hulls
255|humidity|humidities
255|hydrochloride|hydrochlorides
236|hydrogenorthophosphate|hydrogenorthophosphates
255|hydrometers|hydrometer
236|hydroxyethyl|hydroxyethyls
255|hygrometers|hygrometer
255|hypochlorites|hypochlorite
255|imides|imide
255|imine|imines
236|impression|impressions
255|incinerators|incinerator
255|incomplete|incompletes
255|incubators|incubator
255|indium|indiums
236|indoor|indoors
255|induction|inductions
255|inductors|inductor
236|infra|infras
236|injection|injections
255|inked
255|input|inputs
236|intermixtures|intermixture
255|intersections|intersection
255|iodinated
236|ir|irs
236|irradiated
236|isocyanates|isocyanate
255|jasus|jasuses
255|juniper|junipers
236|kale|kales
223|kashmir|kashmirs
223|katsuwonus|katsuwonuses
255|keeping
236|kneading
255|lactams|lactam
255|lactophosphates|lactophosphate
255|lactuca|lactucas
236|lam|lams
255|laminboard|laminboards
236|landing
255|lavatory|lavatories
236|leaflets|leaflet
255|lettuce|lettuces
255|leukotrienes|leukotriene
255|lichens|lichen
255|liqueurs|liqueur
255|lithographs|lithograph
255|lividus|lividuses
236|locust|locusts
255|longitudinally|longitudinallies
255|looped
255|loxechinus|loxechinuses
236|lucerne|lucernes
236|luggage|luggages
255|lumber|lumbers
255|lumps|lump
255|lvl|lvls
255|macadam|macadams
223|maccoyii|maccoyiis
255|mace|maces
255|mactridae|mactridaes
236|magnesia|magnesias
236|magnesite|magnesites
236|main|mains
236|maltose|maltoses
236|manioc|maniocs
255|manuscripts|manuscript
255|maps|map
223|maple|maples
255|marking
236|master|masters
255|matches|match
255|matting
255|mdf|mdfs
223|mechanisms|mechanism
236|medicine|medicines
223|melanogrammus|melanogrammuses
236|memories|memory
223|merluccius|merlucciuses
255|mesodesmatidae|mesodesmatidaes
236|methylene|methylenes
255|microprojection|microprojections
255|mileometers|mileometer
255|milking
255|millet|millets
223|milt|milts
236|minimum|minimums
236|mixes|mix
255|molasses|molass
255|monetary|monetaries
255|money|moneys
236|monochrome|monochromes
255|monoculars|monocular
255|mosses|moss
236|motions|motion
255|motorboats|motorboat
223|mug|mugs
255|myidae|myidaes
255|mytilus|mytiluses
236|naphthols|naphthol
223|necklace|necklaces
236|nectarines|nectarine
255|nephrops|nephrop
255|nibbling
255|normally|normallies
255|norvegicus|norvegicuses
255|norway|norways
255|notching
255|numismatic|numismatics
255|nutmeg|nutmegs
223|oak|oaks
255|objects|object
255|ol|ols
236|onions|onion
236|opening
223|operations|operation
236|opium|opiums
236|optically|opticallies
236|orchids|orchid
223|orientalis|orientalises
255|osb|osbs
223|osier|osiers
255|own|owns
255|oxidising
236|packages|package
255|padlocks|padlock
255|palinurus|palinuruses
255|panulirus|panuliruses
255|paracentrotus|paracentrotuses
236|pbbs|pbb
236|pcbs|pcb
236|pcts|pct
236|peaches|peach
236|pears|pear
255|pectinidae|pectinidaes
255|pedometers|pedometer
223|pelamis|pelamises
223|pendant|pendants
223|penicillins|penicillin
255|pepper|peppers
255|perfuming
255|periodicals|periodical
255|perna|pernas
255|peroxoacids|peroxoacid
236|phenolic|phenolics
236|phenyl|phenyls
255|phosphorothioates|phosphorothioate
255|photomicrography|photomicrographies
255|pickets|picket
236|pickling
236|piezo|piezoes
255|pillows|pillow
255|piper|pipers
236|planing
255|pliers|plier
236|plow|ploughs|plough
255|pointed
255|poles|pole
223|pollachius|pollachiuses
236|polybrominated
236|polycarbonates|polycarbonate
236|polychlorinated
255|polyethers|polyether
255|polymides|polymide
255|polyphosphates|polyphosphate
236|pomelos|pomelo|pomeloes
223|poplar|poplars
255|porosity|porosities
255|portions|portion
255|portland|portlands
236|posts|post
223|presented
255|preservation|preservations
236|preserving
236|pressing
223|primates|primate
236|propan|propans
255|prostaglandins|prostaglandin
255|protective|protectives
236|pruning
255|psychrometers|psychrometer
236|pulping
236|punch|punches
255|pyrophoric|pyrophorics
236|rabbits|rabbit
255|rackets|racket
255|raising
236|rear|rears
236|receptacles|receptacle
236|recognised
255|recovered
236|recovery|recoveries
255|recycling
236|reducing
236|removed
255|rendered
255|requisites|requisite
255|resinoids|resinoid
236|retort|retorts
223|retted
255|revolution|revolutions
236|revolvers|revolver
255|rhenium|rheniums
255|rhizomes|rhizome
255|riding
223|robots|robot
236|rockets|rocket
255|rodenticides|rodenticide
236|sailboards|sailboard
255|sailboats|sailboat
223|salmonidae|salmonidaes
255|satchels|satchel
255|scissors|scissor
236|scooters|scooter
255|screwdrivers|screwdriver
255|sculptures|sculpture
255|semelidae|semelidaes
223|separately|separatelies
255|separating
236|servo|servoes
236|shower|showers
236|shuttle|shuttles
236|signals|signal
255|signboard|signboards
236|silicones|silicone
255|silversmiths|silversmith
236|simulators|simulator
236|sinking
255|skis|skises
236|slicing
223|slipper|slippers
236|sludges|sludge
255|solecurtidae|solecurtidaes
255|solenidae|solenidaes
255|sorghum|sorghums
223|southern|southerns
255|spectrometers|spectrometer
236|splittings|splitting
255|sporting
255|stabilisers|stabiliser
255|stakes|stake
255|static|statics
255|statuary|statuaries
255|steatite|steatites
255|stems|stem
236|stencils|stencil
255|stichopus|stichopuses
255|still|stills
236|stoves|stove
223|strawberries|strawberry
255|stroboscopes|stroboscope
255|stromboid|stromboids
255|strombus|strombuses
255|strongylocentrotus|strongylocentrotuses
236|strontium|strontiums
255|students|student
236|subsidiary|subsidiaries
255|sucrose|sucroses
255|sulphoxylates|sulphoxylate
255|sunblinds|sunblind
236|sweet|sweets
255|swelling
255|tachometers|tachometer
255|talc|talcs
236|tall|talls
236|tallow|tallows
255|tannins|tannin
255|tarpaulins|tarpaulin
236|tarred
255|tartaric|tartarics
255|taximeters|taximeter
236|teak|teaks
255|tempered
255|temporary|temporaries
236|tension|tensions
236|terphenyls|terphenyl
223|therewith|therewiths
236|thorium|thoriums
255|threshing
255|thromboxanes|thromboxane
223|thynnus|thynnuses
236|toe|toes
236|teeth|tooth|tooths
236|toothbrushes|toothbrush
255|toughened
223|towers|tower
255|tridacnidae|tridacnidaes
236|trimethyl|trimethyls
255|tuberous
223|tumbler|tumblers
255|turned
223|turnings|turning
255|turpentine|turpentines
236|ultra|ultras
236|ultrasonic|ultrasonics
236|undenatured
223|underwear|underwears
236|unfit|unfits
236|unhardened
223|unsorted
255|urinals|urinal
223|urophycis|urophycises
236|using
223|vaccinium|vacciniums
255|vanilla|vanillas
255|vanity|vanities
223|var|vars
236|veins|vein
255|veneer|veneers
255|veneridae|veneridaes
255|ventilating
236|vermiculite|vermiculites
255|vermouth|vermouths
236|violet|violets
223|virens|viren
255|virgin|virgins
236|vitrifiable|vitrifiables
255|voice|voices
236|wallets|wallet
236|walnuts|walnut
223|wco|wcos
255|wear|wears
236|wedges|wedge
236|wheeled
255|whips|whip
236|whitings|whiting
255|winches|winch
255|wipers|wiper
255|yeasts|yeast
255|yolks|yolk
255|abaca|abacas
255|absorbing
255|account|accounts
255|acetamidobenzoic|acetamidobenzoics
255|acidified
255|acting
236|adapter|adapters
255|address|addresses
255|adjustment|adjustments
255|aerating
255|aerosol|aerosols
255|agar|agars
255|agave|agaves
255|agglomerating
255|aggregates|aggregate
255|airtight|airtights
255|alachlor|alachlors
236|alalunga|alalungas
236|albacares|albacare
236|albacore|albacores
255|albums|album
255|albuminates|albuminate
236|aldrin|aldrins
255|alginic|alginics
255|alkyd|alkyds
255|alkylnaphthalenes|alkylnaphthalene
255|almonds|almond
255|alums|alum
236|alumina|aluminas
255|aluminous
255|ambergris|ambergrises
255|aminophylline|aminophyllines
255|ampoules|ampoule
255|anchors|anchor
255|andalusite|andalusites
255|anhydrite|anhydrites
255|aniline|anilines
255|animated
255|anionic|anionics
255|announcements|announcement
255|anodes|anode
236|antimalarial|antimalarials
255|antipyrin|antipyrins
255|anvils|anvil
255|appearing
255|aptitude|aptitudes
255|archaeological|archaeologicals
255|argol|argols
255|armour|armours
255|arrestor|arrestors
255|arrowroot|arrowroots
255|artwork|artworks
236|asparagus|asparaguses
255|asphaltic|asphaltics
255|asphaltites|asphaltite
255|athletics|athletic
255|atlases|atlase
255|aubusson|aubussons
255|audio|audioes
236|australasicus|australasicuses
236|australis|australises
255|automata|automatas
255|avocados|avocado|avocadoes
255|axes|axe
255|azides|azide
255|azo|azos
255|azoxy|azoxies
255|bagasse|bagasses
255|bagpipes|bagpipe
236|bakery|bakeries
255|baking
255|balances|balance
255|balata|balatas
255|balloons|balloon
255|bananas|banana
255|barbed
255|barbituric|barbiturics
255|barrels|barrel
255|barytes|baryte
236|basic|basics
236|basketball|basketballs
255|bayonets|bayonet
255|beacons|beacon
255|beaks|beak
255|beauvais|beauvaises
255|become|becomes
255|bedroom|bedrooms
255|bedside|bedsides
236|bees|bee
255|beetroot|beetroots
236|bellies|belly
236|benches|bench
236|benzene|benzenes
255|benzoyl|benzoyls
255|berries|berry
255|better|betters
236|bigeye|bigeyes
236|bike|bikes
255|bile|biles
255|bill|bills
255|billiards|billiard
255|biological|biologicals
255|bipods|bipod
255|bissel|bissels
255|blacks
236|blackberries|blackberry
255|blasting
255|bleaching
255|blume|blumes
255|boars|boar
255|boarding
255|bodkins|bodkin
255|bogies|bogy
255|bolducs|bolduc
255|bond|bonds
255|bonding
255|booklets|booklet
255|borax|boraxes
255|borides|boride
255|bothidae|bothidaes
255|boules|boule
236|boxer|boxers
236|break|breaks
255|breaking
255|breathing
255|brewers|brewer
255|brewing
255|brightening
255|brochures|brochure
255|bromates|bromate
255|bromine|bromines
236|bromochlorodifluoromethane|bromochlorodifluoromethanes
236|bromomethane|bromomethanes
236|bromotrifluoromethane|bromotrifluoromethanes
236|bronze|bronzes
255|broths|broth
255|bruted
236|bucket|buckets
255|buckles|buckle
255|buckram|buckrams
255|buckwheat|buckwheats
255|bumpers|bumper
255|buoys|buoy
255|burglar|burglars
255|burned
236|butene|butenes
255|buttermilk|buttermilks
236|butylene|butylenes
236|cabbages|cabbage
255|cachets|cachet
255|cage|cages
255|calculators|calculator
255|calendars|calendar
255|calls|call
255|caliper|calipers|callipers|calliper
255|cam|cams
236|camelidae|camelidaes
236|canadum|canadums
255|canary|canaries
255|cantharides|cantharide
255|caprolactam|caprolactams
236|capsules|capsule
255|capsuling
236|carassius|carassiuses
255|carbofuran|carbofurans
255|carboxylated
255|care|cares
255|carnations|carnation
255|carousels|carousel
255|carrots|carrot
255|carved
255|caseinates|caseinate
255|casino|casinoes
236|cassava|cassavas
255|castanea|castaneas
255|castanets|castanet
255|castoreum|castoreums
255|cathine|cathines
236|catla|catlas
255|cattle|cattles
255|cauliflowers|cauliflower
255|cerasus|cerasuses
255|certain|certains
255|certificates|certificate
255|certified
255|chamois|chamoises
255|chamotte|chamottes
255|chandeliers|chandelier
255|changers|changer
255|charges|charge
236|check|checks
255|cheque|cheques
255|chicle|chicles
255|chimney|chimneys
255|chinstraps|chinstrap
255|chipwood|chipwoods
255|chisels|chisel
236|chlordane|chlordanes
236|chlordecone|chlordecones
236|chlorites|chlorite
255|chlorobutadiene|chlorobutadienes
236|chloroform|chloroforms
236|chlorophenyl|chlorophenyls
255|chloroprene|chloroprenes
255|chlorosulphuric|chlorosulphurics
255|chopping
255|chromed
255|chrysanthemums|chrysanthemum
255|ciment|ciments
255|cinnamomum|cinnamomums
255|circuses|circuse
236|cirrhinus|cirrhinuses
255|citharidae|citharidaes
255|civet|civets
255|clarinets|clarinet
255|classified
255|claws|claw
255|clean|cleans
255|cleaved
236|clinical|clinicals
255|clobazam|clobazams
255|clt|clts
236|co|cos
236|coaster|coasters
255|coded
255|coffer|coffers
236|coir|coirs
255|collapsible|collapsibles
255|collars|collar
255|communion|communions
255|compacting
255|compasses|compass
255|compendiums|compendium
255|compensate|compensates
255|composed
255|composing
236|computer|computers
255|condiments|condiment
255|conductivity|conductivities
255|conjuring
236|connections|connection
255|consists|consist
236|contraceptive|contraceptives
236|controllers|controller
236|cookers|cooker
236|cookware|cookwares
236|cooling
255|coopers|cooper
236|cordless|cordlesses
255|corduroy|corduroys
255|cored
255|corners|corner
255|correspondence|correspondences
255|corrosive|corrosives
255|corticosteroidal|corticosteroidals
255|corylus|coryluses
255|cosmic|cosmics
236|costume|costumes
255|coumarone|coumarones
255|couscous
255|cowls|cowl
255|craft|crafts
255|crangon|crangons
255|crochet|crochets
236|crocidolite|crocidolites
255|croppers|cropper
255|crossing
236|crucibles|crucible
255|cruise|cruises
255|crystallised
236|ctenopharyngodon|ctenopharyngodons
255|cullet|cullets
255|cultivation|cultivations
255|curbstones|curbstone
255|curcuma|curcumas
255|curd|curds
255|curdled
255|curlers|curler
255|curling
236|currants|currant
255|cutlasses|cutlass
236|cylindrical|cylindricals
255|cymbals|cymbal
255|cymene|cymenes
255|cynoglossidae|cynoglossidaes
236|cyprinus|cyprinuses
255|dams|dam
255|debacked
255|deburring
255|decoration|decorations
255|deed
255|defect|defects
236|deformations|deformation
255|degelatinised
255|degras|degra
255|degreased
255|dehydrocortisone|dehydrocortisones
255|dehydrohydrocortisone|dehydrohydrocortisones
255|delivery|deliveries
255|demonstrational|demonstrationals
255|densified
255|dentists|dentist
255|dentistry|dentistries
236|described
236|design|designs
255|desugared
255|detonators|detonator
255|development|developments
255|diammonium|diammoniums
255|diapers|diaper
255|diaries|diary
255|diazo|diazoes
236|dibromotetrafluoroethanes|dibromotetrafluoroethane
255|dicalcium|dicalciums
236|dicentrarchus|dicentrarchuses
255|dichromate|dichromates
255|dieheads|diehead
236|dieldrin|dieldrins
236|diene|dienes
255|dihydroquinoline|dihydroquinolines
236|diisopropylamino|diisopropylaminoes
236|dimethylamino|dimethylaminoes
255|dinas|dina
255|dinitro|dinitroes
236|dinoseb|dinosebs
236|dioxaphosphinan|dioxaphosphinans
255|dipentene|dipentenes
255|direction|directions
255|disability|disabilities
236|discharging
255|displacement|displacements
255|displaying
255|dissimilar|dissimilars
255|dissipation|dissipations
255|dissolving
255|distillates|distillate
255|dividing
255|dnoc|dnocs
255|dobbies|dobby
255|dodge|dodges
236|doormat|doormats
255|doped
255|dormant|dormants
255|doubling
255|drafting
255|drained
255|dredgers|dredger
255|dregs|dreg
255|dromaius|dromaiuses
255|dummies|dummy
255|durum|durums
255|ebonite|ebonites
255|ecaussine|ecaussines
255|ecgonine|ecgonines
255|echinoderms|echinoderm
255|economisers|economiser
255|edged
236|edodes|edode
255|education|educations
236|electron|electrons
236|electrophoresis|electrophoresises
255|em|ems
255|embossing
255|emery|emeries
255|empty|empties
255|emulsified
236|emulsion|emulsions
255|emus|emuses
255|endangered
255|endocarp|endocarps
236|endosulfan|endosulfans
236|endrin|endrins
255|engobes|engobe
255|engraved
255|entertainment|entertainments
255|enzymatic|enzymatics
236|ephedra|ephedras
255|epsilon|epsilons
236|equivalent|equivalents
255|ethanethiol|ethanethiols
255|ethinamate|ethinamates
255|ethnographic|ethnographics
255|ethoxy|ethoxies
255|ethylvanillin|ethylvanillins
236|eucalyptus|eucalyptuses
255|evaluated
255|every|everies
255|excavating
255|exchangers|exchanger
255|excursion|excursions
255|exfoliated
236|exhaust|exhausts
255|exhibitions|exhibition
255|extinct|extincts
255|extinguishing
255|eyelets|eyelet
255|fabricated
255|features|feature
255|feldspar|feldspars
236|fentanyls|fentanyl
255|ferrophosphorus|ferrophosphoruses
255|ferruginous
255|ferry|ferries
255|fertilised
236|fertilisers|fertiliser
255|fescue|fescues
255|festive|festives
255|figs|fig
255|figures|figure
255|filberts|filbert
255|filler|fillers
255|finding
255|fireworks|firework
255|fishery|fisheries
236|flame|flames
255|flanders|flander
236|flash|flashes
255|flint|flints
255|floss|flosses
255|fluoro|fluoroes
255|fluoroacetamide|fluoroacetamides
255|fluoroaluminates|fluoroaluminate
255|fluorosilicates|fluorosilicate
255|foam|foams
255|foamed
255|fog|fogs
255|foie|foies
255|fondu|fondus
255|forges|forge
255|fountain|fountains
255|fracture|fractures
255|fragments|fragment
236|freeze|freezes
255|french|frenches
255|frequency|frequencies
255|frit|frits
255|frogs|frog
236|front|fronts
255|fuelled
255|functioning
255|funfair|funfairs
255|furriers|furrier
255|gaiters|gaiter
255|galleries|gallery
236|garages|garage
255|garlic|garlics
255|garnet|garnets
255|garters|garter
236|gauges|gauge
255|gearing
236|gel|gels
255|geophysical|geophysicals
255|germ|germs
255|girdles|girdle
255|giving
255|glace|glaces
255|glassine|glassines
255|glazes|glaz
255|gliders|glider
236|globe|globes
255|gluconic|gluconics
255|glued
255|glulam|glulams
255|glutamic|glutamics
255|gobelins|gobelin
255|goldbeater|goldbeaters
255|gongs|gong
236|gooseberries|gooseberry
255|got|gots
255|gras|gra
255|grades|grade
255|graders|grader
236|grained
255|grapnels|grapnel
255|gravel|gravels
255|greaseproof|greaseproofs
255|greasy|greasies
255|greaves|greave
255|greetings|greeting
236|grinders|grinder
236|grooves|groove
255|gross|grosses
255|guavas|guava
255|guayule|guayules
255|gutta|guttas
255|guttering
255|gvw|gvws
255|gymnastics|gymnastic
255|hairpins|hairpin
236|halibut|halibuts
236|halon|halons
255|hammering
255|handed
255|hang|hangs
255|harps|harp
255|harpsichords|harpsichord
255|harrows|harrow
236|hasselti|hasseltis
255|have|haves
255|hazelnuts|hazelnut
236|hch|hches
236|headband|headbands
255|hearing
236|hearts|heart
255|hedge|hedges
255|heel|heels
255|heparin|heparins
236|heptachlor|heptachlors
236|hexachlorobenzene|hexachlorobenzenes
236|hexachlorocyclohexane|hexachlorocyclohexanes
255|hinges|hinge
236|hippoglossoides|hippoglossoide
236|hippoglossus|hippoglossuses
255|historical|historicals
236|hoeveni|hoevenis
255|hogs|hog
255|hollowed
255|honing
255|hoop|hoops
255|hooves|hoove
255|hour|hours
255|hubs|hub
236|hybrid|hybrids
255|hydrochloric|hydrochlorics
255|hydrocortisone|hydrocortisones
255|hydrological|hydrologicals
255|hydroxy|hydroxies
255|hydroxybenzaldehyde|hydroxybenzaldehydes
255|hypophosphites|hypophosphite
236|hypophthalmichthys|hypophthalmichthy|hypophthalmichthies
255|icing
236|idaea|idaeas
236|idellus|idelluses
255|igniters|igniter
236|iingonberries|iingonberry
255|imidazole|imidazoles
255|implanted
255|impregnating
255|impressed
255|improvers|improver
255|inactive|inactives
255|incandescent|incandescents
255|incapable|incapables
255|incineration|incinerations
255|incorporation|incorporations
255|indene|indenes
236|indentations|indentation
255|index|indexes
255|indexing
236|indian|indians
255|inedible|inedibles
255|inhibitors|inhibitor
255|inlaid|inlaids
255|inspection|inspections
236|instalments|instalment
255|interalloyed
255|intermixed
255|internally|internallies
236|intybus|intybuses
255|involving
255|iodates|iodate
255|iodides|iodide
255|iodine|iodines
236|ionic|ionics
255|ionones|ionone
255|iridium|iridiums
255|ironing
255|isinglass|isinglasses
255|isobutene|isobutenes
255|isoquinoline|isoquinolines
236|isostatic|isostatics
255|isotopic|isotopics
255|issue|issues
255|jacquards|jacquard
236|jean|jeans
255|jerusalem|jerusalems
236|jigsaw|jigsaws
236|jogger|joggers
255|jokes|joke
255|kaolinic|kaolinics
255|karamanie|karamanies
255|kelem|kelems
255|kelp|kelps
255|kentucky|kentuckies
255|kephir|kephirs
255|knots|knot
255|kraftliner|kraftliners
255|kyanite|kyanites
255|labelling
236|labeo|labeoes
255|lac|lacs
236|lactic|lactics
255|lactones|lactone
255|lakes|lake
255|lances|lance
255|landcraft|landcrafts
255|lanolin|lanolins
255|lapping
236|laptop|laptops
255|lasts|last
236|lattice|lattices
255|launch|launches
255|launching
255|lay|lays
236|laying
236|leaded
255|lean|leans
255|lecithins|lecithin
255|lees|lee
255|leeks|leek
236|legging
236|lemons|lemon
236|lentinus|lentinuses
236|leptobarbus|leptobarbuses
255|letterpress|letterpresses
255|leucite|leucites
255|levellers|leveller
255|levelling
255|levometamfetamine|levometamfetamines
255|lifeboats|lifeboat
255|lignin|lignins
255|limestone|limestones
236|lindane|lindanes
255|linerboard|linerboards
236|lingerie|lingeries
255|linking
255|linoleum|linoleums
255|lithographic|lithographics
255|litter|litters
255|load|loads
236|loafer|loafers
255|lockers|locker
236|loganberries|loganberry
255|long|longs
236|longfinned
255|loofah|loofahs
255|loop|loops
255|loose|looses
255|loosely|looselies
236|lubricant|lubricants
236|lunch|lunches
255|lupines|lupine
255|lupulin|lupulins
255|lustres|lustre
255|macadamia|macadamias
236|macaroni|macaronis
236|macrocarpon|macrocarpons
255|magnetisation|magnetisations
236|magnetos|magneto|magnetoes
236|malleable|malleables
255|malonylurea|malonylureas
255|manchons|manchon
255|manganates|manganate
255|manganites|manganite
255|mangoes|mango
255|mangolds|mangold
255|mangosteens|mangosteen
255|manila|manilas
255|mantles|mantle
255|manure|manures
255|maracas|maraca
255|margarine|margarines
255|markers|marker
255|marquetry|marquetries
255|massage|massages
236|masts|mast
255|mattocks|mattock
236|maxima|maximas
255|mdi|mdis
255|mead|meads
255|mechano|mechanoes
236|megalobrama|megalobramas
236|melamine|melamines
255|menageries|menagery
255|messages|message
236|metallic|metallics
255|metamefetamine|metamefetamines
255|metamfetamine|metamfetamines
255|meteorological|meteorologicals
236|methacrylate|methacrylates
255|methacrylic|methacrylics
236|methadone|methadones
236|method|methods
255|methoxybenzaldehyde|methoxybenzaldehydes
255|methylcyclohexanones|methylcyclohexanone
255|methylionones|methylionone
255|methylperfluorooctane|methylperfluorooctanes
255|methyprylon|methyprylons
255|metronomes|metronome
236|micromesistius|micromesistiuses
255|micrometers|micrometer
255|microspheres|microsphere
255|mincing
236|mink|minks
236|mirex|mirexes
255|modes|mode
255|monocrotophos|monocrotopho|monocrotophoes
255|monopods|monopod
255|mops|mop
255|mother|mothers
255|mounts|mount
255|mouth|mouths
236|mulberries|mulberry
255|mullite|mullites
255|multicellular|multicellulars
236|multilayer|multilayers
255|multimeters|multimeter
255|musa|musas
255|music|musics
255|musk|musks
236|mylopharyngodon|mylopharyngodons
255|naphtha|naphthas
255|navigability|navigabilities
255|navigation|navigations
255|nbr|nbrs
255|nee|nees
255|needing
255|negatoscopes|negatoscope
255|neps|nep
255|nepheline|nephelines
255|newsprint|newsprints
236|night|nights
236|nightgown|nightgowns
255|nitric|nitrics
255|nitrides|nitride
255|nitrites|nitrite
236|nitro|nitroes
236|nitrostated
236|notebook|notebooks
255|novaehollandiae|novaehollandiaes
255|novelty|novelties
255|nucleic|nucleics
255|numbering
236|obesus|obesuses
255|objective|objectives
255|oceanographic|oceanographics
255|oestrogens|oestrogen
236|oleic|oleics
255|oleo|oleoes
255|oleostearin|oleostearins
255|oleum|oleums
236|onesie|onesies
255|onto|ontoes
255|opacifiers|opacifier
236|orache|oraches
255|originals
255|ornamented
255|orthopaedic|orthopaedics
255|orthophthalates|orthophthalate
255|osmium|osmiums
236|osteochilus|osteochiluses
255|ostriches|ostrich
255|outdoor|outdoors
255|ovine|ovines
255|ovoids|ovoid
255|oxidation|oxidations
255|oxidised
236|oxido|oxidoes
236|oxirane|oxiranes
236|oxycoccos|oxycocco|oxycoccoes
255|ozone|ozones
236|packed
255|padding
255|palladium|palladiums
255|pallets|pallet
255|pandalus|pandaluses
255|papaws|papaw
255|papayas|papaya
255|para|paras
255|parachutes|parachute
255|paraformaldehyde|paraformaldehydes
255|paragliders|paraglider
255|parathion|parathions
255|parlour|parlours
255|particulate|particulates
236|pastry|pastries
236|patch|patches
255|patent|patents
236|payment|payments
255|peaks|peak
255|pebbles|pebble
255|pectates|pectate
255|pectic|pectics
255|pectinates|pectinate
236|pentachlorobenzene|pentachlorobenzenes
236|pentaoxide|pentaoxides
255|peptones|peptone
255|perborates|perborate
255|perbromates|perbromate
255|percha|perchas
255|perchlorates|perchlorate
255|perforating
255|perfumed
255|perhalogenated
255|periodates|periodate
255|permanganates|permanganate
255|peroxoborates|peroxoborate
255|peroxosulphates|peroxosulphate
255|perry|perries
255|persulphates|persulphate
236|pet|pets
255|petit|petits
255|phenylacetic|phenylacetics
255|phenylpropan|phenylpropans
255|phials|phial
255|phosphamidon|phosphamidons
255|phosphides|phosphide
255|phosphinates|phosphinate
255|phosphoaminolipids|phosphoaminolipid
255|phosphonates|phosphonate
255|photogrammetrical|photogrammetricals
255|photon|photons
236|piceus|piceuses
236|pilchardus|pilcharduses
255|piling
255|pincers|pincer
255|pintables|pintable
255|piperonal|piperonals
255|pistachios|pistachio|pistachioes
255|pith|piths
236|plaice|plaices
236|planner|planners
255|plantains|plantain
255|planters|planter
255|plastering
255|plateaux|plateauxes
236|platessa|platessas
255|played
236|players|player
255|playing
236|pleuronectes|pleuronecte
255|pleuronectidae|pleuronectidaes
255|plums|plum
255|polarising
255|polyacetals|polyacetal
255|polychorinated
255|polymeric|polymerics
255|polyoxyethylene|polyoxyethylenes
255|polyphosphoric|polyphosphorics
255|polysulphones|polysulphone
255|polyterpenes|polyterpene
255|pompons|pompon
236|poppy|poppies
236|populus|populuses
255|porous
255|positive|positives
255|postal|postals
255|postmarks|postmark
255|potash|potashes
255|pouffes|pouffe
236|poutassou|poutassous
236|powerbank|powerbanks
255|prednisolone|prednisolones
255|prednisone|prednisones
255|preforms|preform
255|principal|principals
236|principles|principle
255|printers|printer
255|progestogens|progestogen
255|projection|projections
255|propellent|propellents
255|propelling
236|psetta|psettas
255|psittaciformes|psittaciforme
255|psychological|psychologicals
255|puffs|puff
236|puffer|puffers
255|pulverized
255|pumice|pumices
255|punched
255|pusher|pushers
255|putty|putties
255|puzzles|puzzle
255|pyrazole|pyrazoles
255|quartzite|quartzites
255|quicklime|quicklimes
255|quilted
255|quinces|quince
255|quinoline|quinolines
255|racemate|racemates
236|rachycentron|rachycentrons
255|radar|radars
255|radiological|radiologicals
255|radishes|radish
255|rafts|raft
255|rakes|rake
255|ramming
255|rangefinders|rangefinder
255|rasps|rasp
236|raspberries|raspberry
255|rate|rates
236|reactive|reactives
255|readers|reader
255|ready|readies
255|reclaimed
236|record|records
255|recoverers|recoverer
255|recreational|recreationals
236|rectifying
255|recycled
255|reduction|reductions
236|reeds|reed
255|reference|references
255|refillable|refillables
236|reflectors|reflector
255|refuse|refuses
236|regenerated
236|reinhardtius|reinhardtiuses
255|relays|relay
255|remelting
236|removable|removables
255|reproductions|reproduction
255|respiration|respirations
255|rests|rest
255|retarders|retarder
236|reticles|reticle
236|retreading
255|rhodium|rhodiums
236|ribs|rib
255|ribbed
255|ribbons|ribbon
255|riddles|riddle
236|robe|robes
236|romper|rompers
255|roofing
236|roses|rose
236|rotating
255|rotochutes|rotochute
255|roundabouts|roundabout
255|ruthenium|rutheniums
255|rutin|rutins
255|saccharin|saccharins
255|safes|safe
255|saffron|saffrons
255|safrole|safroles
255|sails|sail
255|sainfoin|sainfoins
255|sake|sakes
255|salad|salads
255|salep|saleps
255|salicylic|salicylics
255|salsify|salsifies
255|samples|sample
255|sandstone|sandstones
236|sardina|sardinas
236|sardinops|sardinop
255|satellites|satellite
255|sbr|sbrs
255|scabbards|scabbard
255|scalings|scaling
255|scenery|sceneries
255|scent|scents
255|schumacks|schumack
255|scintigraphic|scintigraphics
236|scomber|scombers
236|scombrus|scombruses
255|scoured
255|scrapers|scraper
255|scraping
255|scythes|scythe
236|seabass|seabasses
255|sealed
255|seasonings|seasoning
255|secateurs|secateur
255|secretions|secretion
255|seeders|seeder
236|seedling
255|sensitivity|sensitivities
255|separated
255|separation|separations
255|service|services
255|serving
255|sesame|sesames
255|setts|sett
255|sewage|sewages
255|shakes|shake
255|shale|shales
255|shallots|shallot
255|share|shares
255|sharpeners|sharpener
255|shave|shaves
236|shiitake|shiitakes
255|shorn|shorns
236|shuttering
255|sickles|sickle
255|sieves|sieve
236|sights|sight
255|silicides|silicide
255|sillimanite|sillimanites
255|singing
255|sinters|sinter
255|sisal|sisals
236|skip|skips
255|slaked
255|sledge|sledges
255|sliding
255|slings|sling
255|slit|slits
255|sloes|sloe
255|smart|smarts
255|smartphones|smartphone
236|smartwatch|smartwatches
236|smoke|smokes
255|smoothing
236|snails|snail
255|snap|snaps
236|snowboard|snowboards
255|socks|sock
236|sofa|sofas
236|solea|soleas
255|soleidae|soleidaes
255|solidified
255|soot|soots
236|sorbitol|sorbitols
236|sorted
255|soups|soup
255|spades|spade
236|spaghetti|spaghettis
255|spheres|sphere
236|spinach|spinaches
236|spindles|spindle
255|spirituous
255|spliced
255|spongy|spongies
236|sprattus|sprattuses
255|sprayers|sprayer
255|spreads|spread
255|spreaders|spreader
255|sprouting
255|squeegees|squeegee
255|stages|stage
255|stains|stain
255|staircases|staircase
255|standing
255|staves|stave
236|stearic|stearics
255|stemware|stemwares
236|stenolepis|stenolepises
236|sticker|stickers
255|sticking
255|stiffened
255|stilettos|stiletto|stilettoes
255|stitching
255|stockings|stocking
255|stokers|stoker
255|stomachs|stomach|stomaches
255|straddle|straddles
255|street|streets
255|stringed
255|strong|strongs
255|studio|studioes
255|stylos|stylo|styloes
255|stylograph|stylographs
255|sublimed
255|submersible|submersibles
255|suborbital|suborbitals
255|substituents|substituent
255|sulphonitric|sulphonitrics
236|sulphonyl|sulphonyls
255|sulfuric|sulphuric|sulphurics
255|superphosphates|superphosphate
255|suspenders|suspender
236|suture|sutures
236|sweatpant|sweatpants
255|swedes|swede
236|sweetcorn|sweetcorns
255|swings|swing
255|swivel|swivels
255|swords|sword
255|syenite|syenites
255|symbols|symbol
255|syringes|syringe
236|tablecloths|tablecloth
255|tags|tag
255|tampers|tamper
255|tampons|tampon
236|tanker|tankers
255|tapers|taper
255|tapioca|tapiocas
255|target|targets
255|tassels|tassel
255|teleferics|teleferic
236|telescopic|telescopics
255|tendons|tendon
255|testliner|testliners
255|tetraborate|tetraborates
236|tetrachloride|tetrachlorides
255|tetraethyl|tetraethyls
255|tetrahydrocannabinols|tetrahydrocannabinol
255|texts|text
255|textilis|textilises
255|texturing
255|theatrical|theatricals
255|theophylline|theophyllines
255|thermostats|thermostat
255|thermostatically|thermostaticallies
255|they|theys
255|thinned
255|thiophosphoric|thiophosphorics
255|thiosulphates|thiosulphate
255|thrust|thrusts
255|tilidine|tilidines
255|tips|tip
255|tipped
255|title|titles
255|tmq|tmqs
255|toasters|toaster
236|tokens|token
236|toluene|toluenes
236|torpedo|torpedoes
255|traces|trace
236|trachurus|trachuruses
255|trackliners|trackliner
236|tracksuit|tracksuits
255|transcribing
236|transdermal|transdermals
255|transducers|transducer
255|translucent|translucents
255|transparencies|transparency
255|transparent|transparents
255|transplanters|transplanter
255|triazine|triazines
255|tributyltin|tributyltins
255|trichloride|trichlorides
236|trichloro|trichloroes
255|tricks|trick
255|trifluoromethan|trifluoromethans
236|trifluoromethane|trifluoromethanes
236|trioxide|trioxides
255|tripods|tripod
255|tripolyphosphate|tripolyphosphates
236|tris|trises
255|trisulphide|trisulphides
255|troughs|trough
255|true|trues
255|trumpets|trumpet
255|truncheons|truncheon
255|tufts|tuft
255|tufting
255|tugs|tug
255|tuning
255|tunnelling
236|turbots|turbot
255|turf|turfs
255|turnips|turnip
255|tweezers|tweezer
255|twisting
255|typewriter|typewriters
255|ubidecarenone|ubidecarenones
255|uncut|uncuts
236|universal|universals
255|unprepared
255|upholstery|upholsteries
236|upright|uprights
236|usb|usbs
255|uv|uvs
255|varicose|varicoses
236|varnished
236|vase|vases
255|vegetal|vegetals
255|veneering
255|vetches|vetch
255|vices|vice
255|view|views
255|violins|violin
255|viruses|viruse
236|vitis|vitises
255|vol|vols
255|volatile|volatiles
255|wale|wales
255|walled
255|warehouses|warehouse
255|warships|warship
255|watertube|watertubes
255|week|weeks
255|whalebone|whalebones
236|when|whens
255|whistles|whistle
255|wicks|wick
255|will|wills
255|wirewound|wirewounds
255|witherite|witherites
255|wrapper|wrappers
236|wrapping
255|wringing
255|written|writtens
255|xsbr|xsbrs
255|xylophones|xylophone
236|yellowfin|yellowfins
236|zealand|zealands
255|zeylanicum|zeylanicums
255|abs|abses
255|absorbable|absorbables
255|absorbers|absorber
255|accounting
255|acer|acers
255|acetaldehyde|acetaldehydes
255|acetone|acetones
255|acetylanthancillic|acetylanthancillics
255|acetylanthranillic|acetylanthranillics
255|acetylsalicylic|acetylsalicylics
255|across|acrosses
255|actinium|actiniums
255|adaptor|adaptors
255|addition|additions
255|adhesion|adhesions
255|adipic|adipics
255|admin|admins
255|administered
255|adrenal|adrenals
255|adzuki|adzukis
255|aedes|aede
255|aeronautical|aeronauticals
255|affixing
255|african|africans
255|africana|africanas
255|aftershave|aftershaves
255|agarbatti|agarbattis
255|airbags|airbag
255|airfryer|airfryers
255|alan|alans
255|albuminoidal|albuminoidals
255|alder|alders
255|aldicarb|aldicarbs
255|ale|ales
255|alfentanil|alfentanils
255|alkaline|alkalines
255|allobarbital|allobarbitals
255|alprazolam|alprazolams
255|amfetamine|amfetamines
255|aminohydroxynaphthalenesulphonic|aminohydroxynaphthalenesulphonics
255|aminominomethyl|aminominomethyls
255|ammoniacal|ammoniacals
255|amobarbital|amobarbitals
255|anaologues|anaologue
255|anatolicum|anatolicums
255|angularis|angularises
255|anileridine|anileridines
255|anilino|anilinoes
255|anpp|anpps
255|anthracite|anthracites
255|anthranalic|anthranalics
255|anthranilic|anthranilics
255|anthraquinone|anthraquinones
255|antiperspirants|antiperspirant
255|applying
255|arabic|arabics
255|arabica|arabicas
255|areca|arecas
255|argon|argons
255|arkshells|arkshell
255|armchair|armchairs
255|around|arounds
255|arresters|arrester
255|artillery|artilleries
255|asphalted
255|astm|astms
255|astrakhan|astrakhans
255|astronomy|astronomies
255|attached
255|aubergines|aubergine
255|aurantifolia|aurantifolias
255|auricularia|auricularias
255|automatically|automaticallies
255|axial|axials
255|azaleas|azalea
255|azelaic|azelaics
255|azinphos|azinpho|azinphoes
255|backpack|backpacks
255|badger|badgers
255|badminton|badmintons
255|balancing
255|balsa|balsas
255|balsams|balsam
255|bambara|bambaras
255|bandoliers|bandolier
255|barbecues|barbecue
255|barbital|barbitals
255|barges|barge
255|barrette|barrettes
255|barriers|barrier
255|basalt|basalts
255|basket|baskets
255|basketware|basketwares
255|bathroom|bathrooms
255|bay|bays
255|beaded
255|beanie|beanies
255|beauty|beauties
255|bedplates|bedplate
255|beeswax|beeswaxes
255|benders|bender
255|bentonite|bentonites
255|benzaldehyde|benzaldehydes
255|benzfetamine|benzfetamines
255|benzilic|benzilics
255|benzodiaxol|benzodiaxols
255|benzodioxol|benzodioxols
255|benzoic|benzoics
255|benzol|benzols
255|benzothiazole|benzothiazoles
255|benzyl|benzyls
255|beret|berets
255|bezitramide|bezitramides
255|bi
255|bicarbonate|bicarbonates
255|bifurcated
255|big|bigs
255|biir|biirs
255|bikini|bikinis
255|bilberries|bilberry
255|binapacryl|binapacryls
255|biotechnological|biotechnologicals
255|birthday|birthdays
255|bisphenol|bisphenols
255|bit|bits
255|bituminised
255|blender|blenders
255|blinded
255|blush|blushes
255|bodysuit|bodysuits
255|boletus|boletuses
255|bolting
255|bombs|bomb
255|bonsai|bonsais
255|bookshelf|bookshelfs
255|br|brs
255|bra|bras
255|brackets|bracket
255|braking
255|bralette|bralettes
255|brandy|brandies
255|braziers|brazier
255|breakdown|breakdowns
255|brewery|breweries
255|briefcase|briefcases
255|broad|broads
255|broadtail|broadtails
255|broccoli|broccolis
255|bromazepam|bromazepams
255|brooch|brooches
255|brussel|brussels
255|buffers|buffer
255|bulgur|bulgurs
255|bungs|bung
255|burning
255|burst|bursts
255|bushes|bush
255|business|businesses
255|buta|butas
255|butalbital|butalbitals
255|butan|butans
255|butanes|butane
255|butanoic|butanoics
255|butanols|butanol
255|butanone|butanones
255|butchers|butcher
255|butobarbital|butobarbitals
255|butterfly|butterflies
255|butyral|butyrals
255|ca|cas
255|caffeine|caffeines
255|cajan|cajans
255|cajanus|cajanuses
255|californium|californiums
255|caligatum|caligatums
255|camazepam|camazepams
255|camcorder|camcorders
255|camphechlor|camphechlors
255|cancelling
255|candy|candies
255|cannelloni|cannellonis
255|cannot|cannots
255|cannulae|cannulaes
255|canoes|cano
255|cantharellus|cantharelluses
255|cao|caos
255|capelin|capelins
255|captafol|captafols
255|captive|captives
255|caracul|caraculs
255|caramel|caramels
255|caravan|caravans
255|carbonaceous
255|carbonic|carbonics
255|carbonised
255|carbonyl|carbonyls
255|carboxyamide|carboxyamides
255|carboxyimide|carboxyimides
255|carboxymethylcellulose|carboxymethylcelluloses
255|carcoats|carcoat
255|cardholder|cardholders
255|carding
255|cardiographs|cardiograph
255|carfentanil|carfentanils
255|cargo|cargoes
255|carlinotrons|carlinotron
255|carob|carobs
255|carotenoid|carotenoids
255|carthamus|carthamuses
255|cassette|cassettes
255|catalogues|catalogue
255|catgut|catguts
255|catheters|catheter
255|cationic|cationics
255|caulking
255|celeriac|celeriacs
255|celeric|celerics
255|celery|celeries
255|celsius|celsiuses
255|centreless|centrelesses
255|cerments|cerment
255|cetyl|cetyls
255|charger|chargers
255|charging
255|cheddar|cheddars
255|chef|chefs
255|chenopodium|chenopodiums
255|chewing
255|chickpeas|chickpea
255|chicorium|chicoriums
255|chinese|chineses
255|chino|chinoes
255|chloramphenicol|chloramphenicols
255|chlorcyan|chlorcyans
255|chlordiazepoxide|chlordiazepoxides
255|chlordimeform|chlordimeforms
255|chlorfenotane|chlorfenotanes
255|chloro|chloroes
255|chlorobenzene|chlorobenzenes
255|chlorobenzilate|chlorobenzilates
255|chlorodifluoroethanes|chlorodifluoroethane
255|chlorodifluoromethane|chlorodifluoromethanes
255|chloroethane|chloroethanes
255|chloroethylene|chloroethylenes
255|chloromethane|chloromethanes
255|chloropicrin|chloropicrins
255|chloropropyl|chloropropyls
255|choline|cholines
255|choppers|chopper
255|chopsticks|chopstick
255|chromates|chromate
255|chromatographs|chromatograph
255|chromite|chromites
255|chucks|chuck
255|ciir|ciirs
255|cinchona|cinchonas
255|civil|civils
255|cleansing
255|cleavage|cleavages
255|cleavers|cleaver
255|clementines|clementine
255|clonazepam|clonazepams
255|clorazepate|clorazepates
255|closers|closer
255|clubs|club
255|coca|cocas
255|cocaine|cocaines
255|coenzyme|coenzymes
255|coffins|coffin
255|cognac|cognacs
255|cola|colas
255|collages|collage
255|collagen|collagens
255|collodions|collodion
255|colocasia|colocasias
255|cologne|colognes
255|columns|column
255|combat|combats
255|combine|combines
255|combing
255|comforters|comforter
255|comic|comics
255|commemorative|commemoratives
255|commonly|commonlies
255|comparison|comparisons
255|computed
255|concealer|concealers
255|conditioner|conditioners
255|conjugated
255|conjunction|conjunctions
255|constituting
255|cont|conts
255|conversion|conversions
255|cookbook|cookbooks
255|cookery|cookeries
255|cookie|cookies
255|coolers|cooler
255|cordials|cordial
255|corselettes|corselette
255|corsets|corset
255|cortex|cortexes
255|corticosteroid|corticosteroids
255|cortisone|cortisones
255|counting
255|cow|cows
255|cracker|crackers
255|crevalles|crevalle
255|criminological|criminologicals
255|crimping
255|crispbread|crispbreads
255|crossbody|crossbodies
255|crutches|crutch
255|cryolite|cryolites
255|crystalline|crystallines
255|cucurbita|cucurbitas
255|cuff|cuffs
255|cultivated
255|cultivators|cultivator
255|cumene|cumenes
255|cupels|cupel
255|curium|curiums
255|curry|curries
255|cyano|cyanoes
255|cyanogen|cyanogens
255|cyanoguanidine|cyanoguanidines
255|cyclanes|cyclane
255|cyclenes|cyclene
255|cyclobarbital|cyclobarbitals
255|cyclohexane|cyclohexanes
255|cyclohexanol|cyclohexanols
255|cyclohexanone|cyclohexanones
255|cycloterpenes|cycloterpene
255|daffodil|daffodils
255|dashcam|dashcams
255|decafluoropentane|decafluoropentanes
255|decal|decals
255|degummed
255|delorazepam|delorazepams
255|dentifrices|dentifrice
255|deodorisers|deodoriser
255|depilatories|depilatory
255|depleted
255|derby|derbies
255|desiccated
255|desktop|desktops
255|determined
255|deuterium|deuteriums
255|developing
255|dexamfetamine|dexamfetamines
255|dextropropoxyphene|dextropropoxyphenes
255|diacs|diac
255|diaminotoluenes|diaminotoluene
255|diazepam|diazepams
255|dibromide|dibromides
255|dibromoethane|dibromoethanes
255|dichlorobenzene|dichlorobenzenes
255|dichloroethane|dichloroethanes
255|dichlorofluoroethanes|dichlorofluoroethane
255|dichloromethane|dichloromethanes
255|dichloropentafluoropropanes|dichloropentafluoropropane
255|dichlorotrifluoroethane|dichlorotrifluoroethanes
255|dictionaries|dictionary
255|dicyandiamide|dicyandiamides
255|didecyl|didecyls
255|didecyldimethylammonium|didecyldimethylammoniums
255|dietary|dietaries
255|diethanolamine|diethanolamines
255|diethanolammonium|diethanolammoniums
255|difenoxin|difenoxins
255|differential|differentials
255|diffuser|diffusers
255|difluoroethane|difluoroethanes
255|difluoromethane|difluoromethanes
255|digitaria|digitarias
255|digol|digols
255|dihydrogenorthophosphate|dihydrogenorthophosphates
255|dimethylcyclohexanols|dimethylcyclohexanol
255|dinonyl|dinonyls
255|dioctyl|dioctyls
255|dioscorea|dioscoreas
255|diphenoxylate|diphenoxylates
255|diphenyl|diphenyls
255|diphenylamine|diphenylamines
255|diphenylbutane|diphenylbutanes
255|diphenylolpropane|diphenylolpropanes
255|diphosphaspiro|diphosphaspiroes
255|dipipanone|dipipanones
255|diseases|disease
255|dispensing
255|disperse|disperses
255|distils|distil
255|distortion|distortions
255|disulphide|disulphides
255|dithiocarbamates|dithiocarbamate
255|dl|dls
255|dodecan|dodecans
255|dolime|dolimes
255|dot|dots
255|doughs|dough
255|draglines|dragline
255|draw|draws
255|drive|drives
255|drone|drones
255|dual|duals
255|duffel|duffels
255|duffle|duffles
255|dulciolens|dulciolen
255|dumbbell|dumbbells
255|dumpers|dumper
255|durians|durian
255|dyestuffs|dyestuff
255|dynamos|dynamo|dynamoes
255|ears|ear
255|earbud|earbuds
255|eau|eaus
255|efficient|efficients
255|einsteinium|einsteiniums
255|electrolysis|electrolysises
255|electromagnetic|electromagnetics
255|electroplating
255|elevating
255|elm|elms
255|emeralds|emerald
255|emulsifying
255|enamelling
255|encased
255|enclosed
255|encyclopaedias|encyclopaedia
255|enfleurage|enfleurages
255|engrails|engrail
255|engraulis|engraulises
255|epdm|epdms
255|epichlorohydrin|epichlorohydrins
255|epilator|epilators
255|epoxypropane|epoxypropanes
255|epsomite|epsomites
255|equal|equals
255|equally|equallies
255|equina|equinas
255|erasers|eraser
255|erasing
255|ergometrine|ergometrines
255|ergotamine|ergotamines
255|erythromycin|erythromycins
255|esparto|espartoes
255|espresso|espressoes
255|essentially|essentiallies
255|estazolam|estazolams
255|ethanal|ethanals
255|ethandiol|ethandiols
255|ethanediol|ethanediols
255|ethanol|ethanols
255|ethchlorvynol|ethchlorvynols
255|ethylbenzene|ethylbenzenes
255|ethyldiethanolamine|ethyldiethanolamines
255|ethylperfluorooctane|ethylperfluorooctanes
255|ethylphosphonate|ethylphosphonates
255|etilamfetamine|etilamfetamines
255|evaporative|evaporatives
255|exchange|exchanges
255|exercise|exercises
255|expansible|expansibles
255|exploratory|exploratories
255|exposing
255|exposure|exposures
255|extension|extensions
255|extra|extras
255|extracting
255|extruders|extruder
255|eyeliner|eyeliners
255|eyeshadow|eyeshadows
255|faba|fabas
255|facades|facade
255|faced
255|facial|facials
255|factice|factices
255|factor|factors
255|farm|farms
255|fastenings|fastening
255|fattening
255|faucet|faucets
255|fencamfamin|fencamfamins
255|fenders|fender
255|fenetylline|fenetyllines
255|fenproporex|fenproporexes
255|fertile|fertiles
255|festivity|festivities
255|fireclay|fireclays
255|firecracker|firecrackers
255|firing
255|fissile|fissiles
255|fixative|fixatives
255|flaps|flap
255|flexographic|flexographics
255|flip|flips
255|flop|flops
255|fludiazepam|fludiazepams
255|flunitrazepam|flunitrazepams
255|fluoromethane|fluoromethanes
255|flute|flutes
255|flyers|flyer
255|folders|folder
255|foliosum|foliosums
255|following
255|fonio|fonioes
255|feet|foot|foots
255|football|footballs
255|fore|fores
255|forensic|forensics
255|formaldehyde|formaldehydes
255|fortified
255|fox|foxes
255|fragrance|fragrances
255|franking
255|fraxinus|fraxinuses
255|frequently|frequentlies
255|freshwater|freshwaters
255|fryer|fryers
255|functional|functionals
255|fungi|fungis
255|funiculars|funicular
255|furaldehyde|furaldehydes
255|furfuraldehyde|furfuraldehydes
255|furfuryl|furfuryls
255|fusing
255|gadolinium|gadoliniums
255|gain|gains
255|gantry|gantries
255|garbanzos|garbanzo|garbanzoes
255|gates|gate
255|gemstone|gemstones
255|geneva|genevas
255|germination|germinations
255|gin|gins
255|gingerbread|gingerbreads
255|ginseng|ginsengs
255|glucitol|glucitols
255|glueing
255|glutethimide|glutethimides
255|gnocchi|gnocchis
255|going
255|gossypol|gossypols
255|gouache|gouaches
255|gouges|gouge
255|gourds|gourd
255|grabs|grab
255|grafting
255|grand|grands
255|granular|granulars
255|grated
255|gravure|gravures
255|grillers|griller
255|grooved
255|grouping
255|guar|guars
255|gummed
255|gummy|gummies
255|gym|gyms
255|hackled
255|haemostatics|haemostatic
255|hairbrush|hairbrushes
255|hairdryer|hairdryers
255|hallowed
255|halloween|halloweens
255|halo|haloes
255|handsets|handset
255|hangers|hanger
255|hardcover|hardcovers
255|harengas|harenga
255|harvester|harvesters
255|has|hases
255|haymaking
255|hbfcs|hbfc
255|hdd|hdds
255|hdmi|hdmis
255|headlamp|headlamps
255|headset|headsets
255|healds|heald
255|heavy|heavies
255|heirloom|heirlooms
255|held|helds
255|helical|helicals
255|helium|heliums
255|helmet|helmets
255|hem|hems
255|hemlock|hemlocks
255|hepper|heppers
255|hepta|heptas
255|heptafluoropropane|heptafluoropropanes
255|herbaceous
255|heterophylla|heterophyllas
255|hewing
255|hexa|hexas
255|hexabromobiphenyls|hexabromobiphenyl
255|hexadecan|hexadecans
255|hexafluoro|hexafluoroes
255|hexafluoroaluminate|hexafluoroaluminates
255|hexafluoropropane|hexafluoropropanes
255|hexamethylenediamine|hexamethylenediamines
255|hexanelactam|hexanelactams
255|hfo|hfos
255|hickory|hickories
255|highlighter|highlighters
255|highway|highways
255|homogenising
255|hoodie|hoodies
255|hopper|hoppers
255|horseshoe|horseshoes
255|hosepiping
255|houseplant|houseplants
255|howitzers|howitzer
255|humane|humanes
255|humidifier|humidifiers
255|hundred
255|husked
255|hydantoin|hydantoins
255|hydrobromofluorocarbons|hydrobromofluorocarbon
255|hydrocyanic|hydrocyanics
255|hydrofluoric|hydrofluorics
255|hydroquinone|hydroquinones
255|hydroxyacetic|hydroxyacetics
255|hydroxybenzene|hydroxybenzenes
255|hydroxymethyl|hydroxymethyls
255|hypobromites|hypobromite
255|hz|hzes
255|ibuprofen|ibuprofens
255|identifiable|identifiables
255|iir|iirs
255|imaging
255|imbuia|imbuias
255|immersion|immersions
255|implements|implement
255|incorporate|incorporates
255|incorporated
255|indicating
255|individually|individuallies
255|inflater|inflaters
255|inflator|inflators
255|ings|ing
255|inositols|inositol
255|inserting
255|inspecting
255|instep|insteps
255|intensifiers|intensifier
255|interleaved
255|intervals|interval
255|invert|inverts
255|involved
255|iphone|iphones
255|iroko|irokoes
255|isobutyl|isobutyls
255|isolating
255|isopropyl|isopropyls
255|isopropylidenediphenol|isopropylidenediphenols
255|isosafrole|isosafroles
255|issuing
255|jacking
255|jib|jibs
255|jojoba|jojobas
255|joystick|joysticks
255|juicer|juicers
255|jumper|jumpers
255|kawakawa|kawakawas
255|ketchup|ketchups
255|kettle|kettles
255|kettlebell|kettlebells
255|kg|kgs
255|kibble|kibbles
255|kidney|kidneys
255|kieserite|kieserites
255|killers|killer
255|kimono|kimonoes
255|kiwifruit|kiwifruits
255|klystrons|klystron
255|known|knowns
255|kohlrabi|kohlrabis
255|kola|kolas
255|kvar|kvars
255|ladder|ladders
255|lager|lagers
255|laminaria|laminarias
255|lanyard|lanyards
255|largest|largests
255|lasagne|lasagnes
255|latifolia|latifolias
255|lauan|lauans
255|launchers|launcher
255|lauryl|lauryls
255|lcd|lcds
255|le|les
255|leash|leashes
255|lefetamine|lefetamines
255|legal|legals
255|lego|legoes
255|lemonade|lemonades
255|lentils|lentil
255|levamfetamine|levamfetamines
255|levorphanol|levorphanols
255|life|lifes
255|lightning
255|lilium|liliums
255|lillies|lilly
255|lilies|lily
255|limiters|limiter
255|limon|limons
255|limonum|limonums
255|linoleic|linoleics
255|linolenic|linolenics
255|lip|lips
255|lipstick|lipsticks
255|liquefying
255|liquors|liquor
255|liquorice|liquorices
255|listed
255|litharge|litharges
255|lithopone|lithopones
255|loflazepate|loflazepates
255|logic|logics
255|lolium|loliums
255|lollipop|lollipops
255|loprazolam|loprazolams
255|lotion|lotions
255|lure|lures
255|lyophilisation|lyophilisations
255|lysergic|lysergics
255|lysine|lysines
255|maceration|macerations
255|magnetrons|magnetron
255|magnivelare|magnivelares
255|mahogany|mahoganies
255|mail|mails
255|major|majors
255|makers|maker
255|malaria|malarias
255|maleic|maleics
255|mandarins|mandarin
255|manifold|manifolds
255|manmade|manmades
255|mannitol|mannitols
255|manostats|manostat
255|marc|marcs
255|marlins|marlin
255|marshmallow|marshmallows
255|mascara|mascaras
255|massager|massagers
255|massicot|massicots
255|matcha|matchas
255|matchbox|matchboxes
255|matrices|matrice
255|matsutake|matsutakes
255|mays|may
255|me|mes
255|mecloqualone|mecloqualones
255|medicated
255|medicinal|medicinals
255|mefenorex|mefenorexes
255|melting
255|memorandum|memorandums
255|mentha|menthas
255|menthol|menthols
255|meprobamate|meprobamates
255|mercuric|mercurics
255|mesh|meshes
255|metalling
255|metasilicates|metasilicate
255|methamidophos|methamidopho|methamidophoes
255|methanal|methanals
255|methanol|methanols
255|methaqualone|methaqualones
255|methionine|methionines
255|methylamine|methylamines
255|methylcyclohexanols|methylcyclohexanol
255|methyldiethanolamine|methyldiethanolamines
255|methyloxirane|methyloxiranes
255|methylpentan|methylpentans
255|methylphenobarbital|methylphenobarbitals
255|methylphosphonothionate|methylphosphonothionates
255|mg|mgs
255|mgo|mgos
255|microcontroller|microcontrollers
255|microsd|microsds
255|microtomes|microtome
255|milled
255|mines|mine
255|mining
255|minister|ministers
255|minor|minors
255|mints|mint
255|missiles|missile
255|moccasin|moccasins
255|modem|modems
255|modifying
255|modular|modulars
255|mohs|moh
255|moisturiser|moisturisers
255|moisturizer|moisturizers
255|molybdates|molybdate
255|mongolian|mongolians
255|monoalkylethers|monoalkylether
255|monoammonium|monoammoniums
255|monobutyl|monobutyls
255|monochloride|monochlorides
255|monoethanolamine|monoethanolamines
255|monoxide|monoxides
255|mordant|mordants
255|morticing
255|mosquitoes|mosquito
255|motorcars|motorcar
255|mountain|mountains
255|mice|mouse|mouses
255|mouthwash|mouthwashes
255|mozzarella|mozzarellas
255|muffles|muffle
255|multiflorum|multiflorums
255|mungo|mungoes
255|munitions|munition
255|muscles|muscle
255|nailing
255|named
255|naphthalene|naphthalenes
255|naphthaylamine|naphthaylamines
255|naphthylamine|naphthylamines
255|necktie|neckties
255|needleloom|needlelooms
255|nibs|nib
255|nightwear|nightwears
255|nitroso|nitrosoes
255|nonreturn|nonreturns
255|nonylphenol|nonylphenols
255|noodles|noodle
255|normethadone|normethadones
255|notepad|notepads
255|novel|novels
255|nozzles|nozzle
255|npp|npps
255|octabromodiphenyl|octabromodiphenyls
255|octadecan|octadecans
255|octanol|octanols
255|octyl|octyls
255|octylphenol|octylphenols
255|oleohydraulic|oleohydraulics
255|oligomers|oligomer
255|oolong|oolongs
255|opacifying
255|openers|opener
255|operate|operates
255|ophthalmic|ophthalmics
255|oranges
255|originated
255|orthophthalic|orthophthalics
255|oscillographs|oscillograph
255|oscilloscopes|oscilloscope
255|ossein|osseins
255|ostomy|ostomies
255|others
255|outboard|outboards
255|overhead|overheads
255|oxalic|oxalics
255|oxford|oxfords
255|oxychloride|oxychlorides
255|oxydiethanol|oxydiethanols
255|oxyethylene|oxyethylenes
255|ozokerite|ozokerites
255|pacemakers|pacemaker
255|padded
255|paddling
255|paddy|paddies
255|palmitic|palmitics
255|pantothenic|pantothenics
255|paperback|paperbacks
255|paracetamol|paracetamols
255|parallel|parallels
255|parameters|parameter
255|parasol|parasols
255|parfum|parfums
255|parmesan|parmesans
255|pashmina|pashminas
255|pass|passes
255|pastrycooks|pastrycook
255|patient|patients
255|pegs|peg
255|pelletised
255|penicillanic|penicillanics
255|penicillium|penicilliums
255|penta|pentas
255|pentachloride|pentachlorides
255|pentachlorophenol|pentachlorophenols
255|pentaerythritol|pentaerythritols
255|pentafluorobutane|pentafluorobutanes
255|pentafluoroethane|pentafluoroethanes
255|pentafluoropropane|pentafluoropropanes
255|pentanoic|pentanoics
255|pentobarbital|pentobarbitals
255|pentoxide|pentoxides
255|peppermint|peppermints
255|percarbonates|percarbonate
255|perchloroethylene|perchloroethylenes
255|perenne|perennes
255|perform|performs
255|periclase|periclases
255|periscopes|periscope
255|perlite|perlites
255|permanently|permanentlies
255|peroxocarbonates|peroxocarbonate
255|peroxochromates|peroxochromate
255|peroxy|peroxies
255|persian|persians
255|persimmons|persimmon
255|petrol|petrols
255|phenazone|phenazones
255|phenethyl|phenethyls
255|phenethylpiperidine|phenethylpiperidines
255|phenobarbital|phenobarbitals
255|phenomena|phenomenas
255|phenothiazine|phenothiazines
255|phentermine|phentermines
255|phenylacetoacetonitrile|phenylacetoacetonitriles
255|phenylacetone|phenylacetones
255|phenylene|phenylenes
255|phenylenediamine|phenylenediamines
255|phosgene|phosgenes
255|phosphor|phosphors
255|photomasks|photomask
255|phthalic|phthalics
255|physiological|physiologicals
255|pigeon|pigeons
255|pill|pills
255|pillowcase|pillowcases
255|pinking
255|piperdone|piperdones
255|piperidine|piperidines
255|piperita|piperitas
255|pit|pits
255|placebos|placebo|placeboes
255|plaques|plaque
255|plush|plushes
255|plutonium|plutoniums
255|poa|poas
255|pointer|pointers
255|poker|pokers
255|polarimeters|polarimeter
255|pollack|pollacks
255|polo|poloes
255|polonium|poloniums
255|polyallyl|polyallyls
255|polyglycol|polyglycols
255|polyisobutylene|polyisobutylenes
255|polymethyl|polymethyls
255|polystyrene|polystyrenes
255|polytetrafluoroethylene|polytetrafluoroethylenes
255|pomace|pomaces
255|pomfrets|pomfret
255|pools|pool
255|porphyry|porphyries
255|portal|portals
255|poster|posters
255|potpourri|potpourris
255|poultices|poultice
255|pouring
255|praline|pralines
255|pram|prams
255|pratensis|pratensises
255|predetermined
255|pregelatinised
255|premetallised
255|prey|preys
255|processors|processor
255|projectiles|projectile
255|props|prop
255|propene|propenes
255|propionic|propionics
255|propping
255|propyl|propyls
255|propylphosphonate|propylphosphonates
255|propylphosphonic|propylphosphonics
255|protector|protectors
255|protractors|protractor
255|provided
255|provitamins|provitamin
255|prunes|prune
255|pruners|pruner
255|psophometers|psophometer
255|pumpkins|pumpkin
255|purse|purses
255|pushchair|pushchairs
255|quadcopter|quadcopters
255|quebracho|quebrachoes
255|queen|queens
255|quercus|quercuses
255|quinoa|quinoas
255|quinol|quinols
255|quinuclidinol|quinuclidinols
255|racks|rack
255|radiata|radiatas
255|radium|radiums
255|raffia|raffias
255|raspings|rasping
255|ravioli|raviolis
255|reading
255|receipt|receipts
255|receive|receives
255|reclining
255|reconstruction|reconstructions
255|recreation|recreations
255|rectifiers|rectifier
255|refills|refill
255|refilling
255|refrigerated
255|regeneration|regenerations
255|regulated
255|religious
255|rennet|rennets
255|repair|repairs
255|repellent|repellents
255|reproducers|reproducer
255|resonance|resonances
255|resorcinol|resorcinols
255|reversal|reversals
255|reversible|reversibles
255|revolving
255|rhododendrons|rhododendron
255|rhopilema|rhopilemas
255|rifted
255|rims|rim
255|rites|rite
255|riveted
255|roasters|roaster
255|robinia|robinias
255|robusta|robustas
255|roof|roofs
255|roqueforti|roquefortis
255|rotors|rotor
255|router|routers
255|routing
255|rowing
255|rubies|ruby
255|rucksack|rucksacks
255|rum|rums
255|run|runs
255|running
255|rushes|rush
255|rusks|rusk
255|rutoside|rutosides
255|saccharata|saccharatas
255|sailfishes|sailfish
255|san|sans
255|sandal|sandals
255|sanding
255|sapelli|sapellis
255|sapphires|sapphire
255|sarda|sardas
255|satsumas|satsuma
255|saury|sauries
255|saxophone|saxophones
255|scads|scad
255|scaffolding
255|scanning
255|scarifiers|scarifier
255|scented
255|sciences|science
255|scoops|scoop
255|scrunchie|scrunchies
255|scutched
255|sd|sds
255|seabream|seabreams
255|searchlights|searchlight
255|sebacic|sebacics
255|secbutabarbital|secbutabarbitals
255|secobarbital|secobarbitals
255|seerfishes|seerfish
255|selenium|seleniums
255|semen|semens
255|separate|separates
255|seraya|serayas
255|serial|serials
255|serum|serums
255|sesamum|sesamums
255|shampoos|shampoo|shampooes
255|shelves|shelf|shelfs
255|shock|shocks
255|shoots|shoot
255|shot|shots
255|show|shows
255|shrubs|shrub
255|shutters|shutter
255|shuttleless|shuttlelesses
255|sidecars|sidecar
255|silencers|silencer
255|singly|singlies
255|sinistered
255|sinkers|sinker
255|sirens|siren
255|skating
255|skid|skids
255|slack|slacks
255|sleeping
255|slivers|sliver
255|smaller|smallers
255|sneaker|sneakers
255|snelled
255|sockeye|sockeyes
255|soft|softs
255|somatotropin|somatotropins
255|soundbar|soundbars
255|sour|sours
255|spangles|spangle
255|sparidae|sparidaes
255|sparkling
255|spatula|spatulas
255|spawn|spawns
255|speaker|speakers
255|spearfish|spearfishes
255|specimens|specimen
255|spectrographs|spectrograph
255|spectrophotometers|spectrophotometer
255|spelter|spelters
255|spermaceti|spermacetis
255|spermicides|spermicide
255|spherical|sphericals
255|splints|splint
255|spokes|spoke
255|spores|spore
255|spotlights|spotlight
255|sprouts|sprout
255|squash|squashes
255|ssd|ssds
255|stapling
255|starter|starters
255|steamed
255|stearyl|stearyls
255|steering
255|stemmed
255|stereoscopic|stereoscopics
255|sterile|steriles
255|sterilizers|sterilizer
255|sterling
255|sterols|sterol
255|stimulating
255|stirring
255|stool|stools
255|straight|straights
255|straightener|straighteners
255|straining
255|streaky|streakies
255|stroller|strollers
255|stuffing
255|su|sus
255|sub|subs
255|submerged
255|subterranea|subterraneas
255|succulent|succulents
255|sucralose|sucraloses
255|suitcase|suitcases
255|sulfide|sulfides
255|sulpho|sulphoes
255|sunglasses|sunglass
255|sunscreen|sunscreens
255|superglue|superglues
255|supersulphate|supersulphates
255|supplement|supplements
255|suppressors|suppressor
255|surf|surfs
255|surfacing
255|surge|surges
255|survey|surveys
255|suspension|suspensions
255|sweater|sweaters
255|sweatshirt|sweatshirts
255|swelled
255|swietenia|swietenias
255|swimming
255|swimsuit|swimsuits
255|tacheometers|tacheometer
255|tachymeters|tachymeter
255|talk|talks
255|tangelos|tangelo|tangeloes
255|tangerines|tangerine
255|tapered
255|tariff|tariffs
255|taro|taroes
255|teats|teat
255|technically|technicallies
255|teddy|teddies
255|tee|tees
255|telecommunications|telecommunication
255|tellurium|telluriums
255|tempering
255|tens|ten
255|terephthalic|terephthalics
255|terne|ternes
255|terpene|terpenes
255|terpineol|terpineols
255|test|tests
255|tetra|tetras
255|tetrachloroethylene|tetrachloroethylenes
255|tetracyclines|tetracycline
255|tetraethylammonium|tetraethylammoniums
255|tetrafluoroethane|tetrafluoroethanes
255|tetrafluoropropene|tetrafluoropropenes
255|tetrahydrofuran|tetrahydrofurans
255|tetrahydrofurfuryl|tetrahydrofurfuryls
255|tetramethyl|tetramethyls
255|tetraoxa|tetraoxas
255|tetrasulphides|tetrasulphide
255|textbook|textbooks
255|theodolites|theodolite
255|thermionic|thermionics
255|thermoforming
255|thiazole|thiazoles
255|thiocarbamates|thiocarbamate
255|thiodiglycol|thiodiglycols
255|thionyl|thionyls
255|thiourea|thioureas
255|thiuram|thiurams
255|thongs|thong
255|threshers|thresher
255|through|throughs
255|throw|throws
255|throwers|thrower
255|throwing
255|thyme|thymes
255|thyristors|thyristor
255|tibetan|tibetans
255|ticket|tickets
255|till|tills
255|timing
255|tinctorius|tinctoriuses
255|tinned
255|tints|tint
255|toasted
255|tolerant|tolerants
255|toluidines|toluidine
255|toluol|toluols
255|tomography|tomographies
255|toner|toners
255|tongues|tongue
255|tongued
255|toothed
255|toothless|toothlesses
255|toothpaste|toothpastes
255|topper|toppers
255|torch|torches
255|totally|totallies
255|tote|totes
255|touchscreen|touchscreens
255|toupee|toupees
255|towing
255|toxaphene|toxaphenes
255|traction|tractions
255|trade|trades
255|training
255|transmitted
255|transporter|transporters
255|travellers|traveller
255|treads|tread
255|trekking
255|tremella|tremellas
255|triacs|triac
255|trial|trials
255|trichlorfon|trichlorfons
255|trichloroacetic|trichloroacetics
255|trichloroethane|trichloroethanes
255|trichloroethylene|trichloroethylenes
255|trichloromethane|trichloromethanes
255|trichloronitromethane|trichloronitromethanes
255|trichlorophenoxyacetic|trichlorophenoxyacetics
255|tricholoma|tricholomas
255|triethanolamine|triethanolamines
255|triethyl|triethyls
255|trifluoroethan|trifluoroethans
255|trifluoroethane|trifluoroethanes
255|trifluoromethyl|trifluoromethyls
255|trifolium|trifoliums
255|trimethylamine|trimethylamines
255|trimethylolpropane|trimethylolpropanes
255|trimmer|trimmers
255|trioxatriphosphinane|trioxatriphosphinanes
255|triphosphate|triphosphates
255|tripropyl|tripropyls
255|triticale|triticales
255|tritium|tritiums
255|trowel|trowels
255|trusses|truss
255|tsnr|tsnrs
255|tsuga|tsugas
255|tulip|tulips
255|tulipwood|tulipwoods
255|tumeric|tumerics
255|tungstates|tungstate
255|turmeric|turmerics
255|turntables|turntable
255|twice|twices
255|typescripts|typescript
255|ukulele|ukuleles
255|ultramarine|ultramarines
255|undecane|undecanes
255|underground|undergrounds
255|underwater|underwaters
255|unexpanded
255|unframed
255|unground|ungrounds
255|unguiculata|unguiculatas
255|unhydrolysed
255|unmanufactured
255|unprinted
255|unrecorded
255|unreeling
255|unrooted
255|unsupported
255|ureines|ureine
255|usable|usables
255|utensil|utensils
255|vanillin|vanillins
255|vape|vapes
255|vaporising
255|veined
255|velvet|velvets
255|venetian|venetians
255|very|veries
255|vicia|vicias
255|vinylbital|vinylbitals
255|vinylidene|vinylidenes
255|virola|virolas
255|vision|visions
255|voandzeia|voandzeias
255|vodka|vodkas
255|vulgaris|vulgarises
255|wads|wad
255|waferboard|waferboards
255|waffles|waffle
255|walkways|walkway
255|war|wars
255|wardrobe|wardrobes
255|watercolour|watercolours
255|wattle|wattles
255|wave|waves
255|waving
255|webcam|webcams
255|weeders|weeder
255|well|wells
255|wellington|wellingtons
255|western|westerns
255|whiskey|whiskeys
255|whiskies|whisky
255|wifi|wifis
255|wilczek|wilczeks
255|wilkings|wilking
255|winders|winder
255|windshields|windshield
255|wiring
255|wise|wises
255|witloff|witloffs
255|wok|woks
255|wolframates|wolframate
255|woodwork|woodworks
255|xanthosoma|xanthosomas
255|xylol|xylols
255|yams|yam
255|yautia|yautias
255|yoga|yogas
255|yoghurt|yoghurts
255|yogurt|yogurts
255|young|youngs
255|zea|zeas
255|zika|zikas
255|zip|zips
255|zipeprol|zipeprols`;

/** Rows `chapter|numbers`: numbers of words in base 36. */
export const CHAPTERS = `
01|r 2r
02|y i 1b
03|k 70 4p c0 c8
04|ah bq at ed 2f 1k5 i r l8 33
05|r 3q0 33
06|ui 4w 2r o3 bs 2a bj eo 104
07|j 2af bs j4 i
08|1r 32 i 1d2 m7 164
09|m9 ub 1ce 8o
10|45
11|dn ak t6 ao ql kf 1vj
12|13 3b 1cs 1r 1ld 8f 6l 3ne 4w hy 103
13|2lr g6 86 j 12a a1
14|j fk 2 33
15|r j mu 6a 13 39m o i e4
16|y k 70 4p c0 c8 on h
17|22 1a2
18|7v h
19|h 45 7x ao d0 3qu
20|h j 1r 32 4w
21|1ld i h
22|fu 7p b9
23|5h ak 6g 11 o r 103
24|ev dm gf 11e oo 1bq 3g 15j 6r au
25|z gg a0 3k 2s9 2 t4 7i
26|4v bx e7
27|1z 8e 13 v9 93 2x e4
28|5z 2e 5j 1a 43 9 r5 a0 ds d8 8t 15m
29|5j 2e
30|ce
31|8d
32|b5 q5 a1 23l 8 g1 jy ad 20 fj lv 2tk 161 w1
33|ss 13 21o n4 jj 7r h
34|rg 5j 4j d8 i2 ey t5 le tx h 1o o e4 19h 1cj am 9x fs ix
35|33a 2x 3u ao ok 1j0
36|1ar 1mw 1y6 21a n 2af 1si h
37|4f i9
38|2e
39|17
40|15
41|7d 84 4n 3s
42|3s 177 1vw 130 vu 5e r vs
43|h1 1o 1vd 54
44|l yy
45|az
46|54 hy 3es fk 2 350 18d
47|4x l vf s9 2 21h 11 21 v 1c
48|v 1c 4x
49|2y hf 1co r3 7o ak 1y1 42c 16s
50|et
51|1q 35 kp r 1d 1bj d a 4
52|b
53|j e 1 v d a 4
54|t 24 1e e 2
55|t 1m 1
56|ab a2 jw ri d ha ic gd 8p
57|94 e 5g 5y
58|4 ri a rq e t2 1ex rp mf
59|e 4 3z 2d 41 3v 6l
60|4 s w
61|kk 6y s w
62|kk 6y s w
63|e t y9 6y 1my
64|5i 2hn
65|mm
66|uk 17l 18c fo ci 257 21v 1t0
67|vd zh o t 1o bj 6r 1d
68|3k ix 7i f2 wj 2
69|3l
70|1y eg
71|2f 14h la 43 2o 3k 9 7a 10l im 149
72|c 6
73|c 6
74|37
75|6c
76|39
78|6u
79|5u
80|gj
81|9 c3
82|19 3jz ku 12m ik 2c 9
83|9 1ld 2c
84|16 2j 27 eb 1cp 1dv
85|23 16 31 4y 126 3um h9 w0
86|67 76 ip b3 8z ap zz 2v 2j bg 12z cj 31 9b
87|1x
88|77 p7
89|12f rz od 4a
90|81 4f i9 64 cs bl 90 1w x
91|7j 50
92|b2 1w
93|13n yc
94|8l 1gh 163 ka zc 17j qb 7y wb 2v 1ke 17e 16f 1g 1di f6
95|1ou sy 9r 21n
96|1ld dm
97|ph v2 1g2
99|1sj 1fl`;

/** Rows `heading|numbers|everyday words|numbers of a subheading|…`, in the order of chapters. */
export const HEADINGS = `
0101|kz yg 118 10f 2r||kz 2r iz 1gy 1gz r|kz 2r|yg 2r|118 10f 2r
0102|6w r 2r||2ac 2r iz 1gy 1gz r|2ac 2r|m5 2r iz 1gy 1gz r|m5 2r|6w r 2r
0103|a8 2r||a8 2r iz 1gy 1gz r|a8 2r 1t|a8 2r 1t
0104|bt eh 2r||bt 2r|eh 2r
0105|dr 2r jp a7 oj o8 vb vq y1 1jv||dr 2r jp a7 oj o8 1t|dr 2r y1 1t|dr 2r vb 1t|dr 2r vq 1t|dr 2r 1jv jp 1t|dr 2r jp a7 oj o8 1t|dr 2r vb vq y1 1jv jp 1t
0106|r 2r||wg 2r 212|wg 2r 1fh 1aj 1df 1cu 1hk 1cb 1al 1nz ty er 1c5 1ff 1oe 1mb|wg 2r 1ha 1ri 29p|wg 2r 21b 1vv|wg 2r 1fh 1aj 1df 1cu 1hk 1cb 1al 1nz ty er 1c5 1ff 1oe 1mb 1ha 1ri 21b 1vv|r8 2r 1o3 1p4|at 2r 3t9|at 2r 2tc|at 2r 2q8 2fk 2f1 2pm|at 2r 2tc 2q8 2fk 2f1 2pm|on 2r 27t|on 2r|r 2r r8 at on
0201|y 6w r 7 m||y 6w r uy vt 7 m|y 6w r 2a av 7 m|y 6w r 1gq 2a 7 m
0202|y 6w r p||y 6w r uy vt p|y 6w r 2a av p|y 6w r 1gq 2a p
0203|y a8 7 m p||y a8 uy vt 7 m|y a8 1jx 12g 2a av 7 m|y a8 7 m|y a8 uy vt p|y a8 1jx 12g 2a av p|y a8 p
0204|y bt eh 7 m p||y bt io uy vt 7 m|y bt uy vt 7 m|y bt io 2a av 7 m|y bt io 1gq 2a 7 m|y bt io uy vt p|y bt uy vt p|y bt io 2a av p|y bt io 1gq 2a p|y eh 7 m p
0205|y kz yg 118 10f 7 m p||y kz yg 118 10f 7 m p
0206|i 1b 6w r a8 bt eh kz yg 118 10f 7 m p||1b i 6w r 7 m|1b i 6w r 40r p|1b i 6w r qq p|1b i 6w r p|1b i a8 7 m|1b i a8 qq p|1b i a8 p|1b i bt eh kz yg 118 10f 7 m|1b i bt eh kz yg 118 10f p
0207|y i 1b dr jp a7 oj o8 7 m p||y i 1b jp a7 oj o8 2a 7 m|y i 1b jp a7 oj o8 2a p|y i 1b jp a7 oj o8 2a 7 m|y i 1b jp a7 oj o8 2a p|y i 1b y1 2a 7 m|y i 1b y1 2a p|y i 1b y1 2a 7 m|y i 1b y1 2a p|y i 1b vb 2a 7 m|y i 1b vb 2a p|y i 1b vb mg qq 2h7 2ie 7 m|y i 1b vb 2a 7 m|y i 1b vb 2a p|y i 1b vq 2a 7 m|y i 1b vq 2a p|y i 1b vq mg qq 2h7 2ie 7 m|y i 1b vq 2a 7 m|y i 1b vq 2a p|y i 1b 1jv jp 7 m p
0208|y i 1b 7 m p||y i 1b 21b 1vv 7 m p|y i 1b 212 7 m p|y i 1b 1fh 1aj 1df wg 1cu 1hk 1cb 1al 1nz ty er 1c5 1ff 1oe 1mb 7 m p|y i 1b r8 1o3 1p4 7 m p|y i 1b 1ha 1ri 29p 7 m p|y i 1b 7 m p
0209|jx 6a 2m7 y dr 21m 1i 1as 7 m p 4d 5o 12 3n||6a jx 2m7 y 21m 1i 1as 7 m p 4d 5o 12 3n|6a dr 21m 1i 1as 7 m p 4d 5o 12 3n
0210|y i 1b 4d 5o 12 3n 7x 7z||y 4d 5o 12 3n a8 1jx 12g 2a av|y 4d 5o 12 3n a8 27v 3y7 2a|y 4d 5o 12 3n a8|y 4d 5o 12 3n 6w r|y i 1b 4d 5o 12 3n 7x 7z 212|y i 1b 4d 5o 12 3n 7x 7z 1fh 1aj 1df 1cu 1hk 1cb 1al 1nz ty er 1c5 1ff 1oe 1mb|y i 1b 4d 5o 12 3n 7x 7z r8 1o3 1p4|y i 1b 4d 5o 12 3n 7x 7z 1fh 1aj 1df 1cb 1al ty er 1c5 1ff r8 1o3 1p4
0301|k 2r||k 2r eo 3gs|k 2r eo|k 2r 181 p3 183 n1 16e 147 13j 15a 13m 145|k 2r md 18r 29|k 2r o5 2da 29 29w 2cv 2k5 2k2 2b8 2p3 2rx 2ab 2lq 2q7 2j6 2me 2jn 2o0|k 2r uq qx 13t gn lp 23z 1zi|k 2r 22q 13t gn lp 1xt|k 2r
0302|k 7 m||k 7 m 181 p3 183 n1 16e 147 13j 15a 13m 145 y i 1b|k 7 m qx ts n1 16g 1b9 1bx 1fc 1by 1cd 1dy 62 y i 1b|k 7 m uq ts p3 1e1 1aa 1bk y i 1b|k 7 m 221 y i 1b|k 7 m 2iy 2uk 2jk 2jl 2y6 y i 1b|k 7 m 2s5 2sf 2sb y i 1b|k 7 m 87 2xe 29 y i 1b|k 7 m 313 2tb 2nw 1np y i 1b|k 7 m 1k y i 1b|k 7 m 25w 2mz gn lp 25u y i 1b|k 7 m 32d gn lp 25v y i 1b|k 7 m 1o1 gn 1oc 1qw 197 1x2 1zz y i 1b|k 7 m 281 gn lp 2pq y i 1b|k 7 m uq qx 13t gn lp 23z 1zi y i 1b|k 7 m 22q 13t gn lp 1xt y i 1b|k 7 m gn y i 1b|k 7 m 10e 19u 1jy 1cx y i 1b|k 7 m 1fz 3ee 29 y i 1b|k 7 m 1ni 2vl 2ry 2vm 29 1nj 1h2 1o7 2xt y i 1b|k 7 m 15y 2vv 2vw 270 1bv y i 1b|k 7 m 10q kz 15y 308 29 y i 1b|k 7 m 1se 2tt 29q y i 1b|k 7 m 12p 18f 15b y i 1b|k 7 m y i 1b|k 7 m 19w 1b4 1ck 1cr 1c8 y i 1b|k 7 m 1bd 1yb 1py y i 1b|k 7 m 19v 20l 24x y i 1b|k 7 m 1be 1yd 29 24k y i 1b|k 7 m 13k 1db 1f0 19m y i 1b|k 7 m 258 2oi 2sz 271 y i 1b|k 7 m y i 1b|k 7 m ro 1lt 29 y i 1b|k 7 m pt 1ly 29 1ny 1ht 1kd y i 1b|k 7 m o5 253 y i 1b|k 7 m md 18r 29 y i 1b|k 7 m qv r2 1kw 1ln rf 1hm 29 y i 1b|k 7 m 14w ra y i 1b|k 7 m h7 xo 172 y i 1b|k 7 m 17z 14u 29 y i 1b|k 7 m 2w1 2e3 29 y i 1b|k 7 m 3w0 3x6 y i 1b|k 7 m y i 1b|k 7 m qq 1nd 1yk|k 7 m ra 153|k 7 m 153 9k kc 1l7 i 1b
0303|k p||k p qx ts 3x0 n1 16g y i 1b|k p qx ts n1 1b9 1bx 1fc 1by 1cd 1dy 16g y i 1b|k p uq ts p3 1e1 1aa 1bk y i 1b|k p 181 p3 183 n1 16e 147 13j 15a 13m 145 y i 1b|k p 221 y i 1b|k p ro 1lt 29 y i 1b|k p pt 1ly 29 1ny 1ht 1kd y i 1b|k p o5 253 y i 1b|k p md 18r 29 y i 1b|k p qv r2 1kw 1ln rf 1hm 29 y i 1b|k p 2iy 2uk 2jk 2jl 2y6 y i 1b|k p 2s5 2sf 2sb y i 1b|k p 87 2xe 29 y i 1b|k p 313 2tb 2nw 1np y i 1b|k p 1k y i 1b|k p 25w 2mz gn lp 25u y i 1b|k p 32d gn lp 25v y i 1b|k p 1o1 gn 1oc 1qw 197 1x2 1zz y i 1b|k p 281 gn lp 2pq y i 1b|k p uq qx 13t gn lp 23z 1zi y i 1b|k p 22q 13t gn lp 1xt y i 1b|k p gn y i 1b|k p 10e 19u 1jy 1cx y i 1b|k p 1ni 2vl 2ry 2vm 29 1nj 1h2 1o7 2xt y i 1b|k p 15y 2vv 2vw 270 1bv y i 1b|k p 10q kz 15y 308 29 y i 1b|k p 1se 2tt 29q y i 1b|k p 12p 18f 15b y i 1b|k p y i 1b|k p 19w 1b4 1ck 1cr 1c8 y i 1b|k p 1bd 1yb 1py y i 1b|k p 19v 20l 24x y i 1b|k p 1be 1yd 29 24k y i 1b|k p 13k 1db 1f0 19m y i 1b|k p 258 2oi 2sz 271 y i 1b|k p yp zs 109 112 114 116 117 119 1bd 19v 1be 13k 3sl 258 62 y i 1b|k p 14w ra y i 1b|k p h7 xo 172 y i 1b|k p 17z 14u 29 qq 1nd i 1b|k p 2w1 2e3 29 y i 1b|k p y i 1b|k p qq 1nd 1yk|k p ra 153|k p 153 9k kc 1l7 i 1b
0304|k 62 y a4 7 m p||k 62 7 m ro 1lt 29|k 62 7 m pt 1ly 29 1ny 1ht 1kd|k 62 7 m qv r2 1kw 1ln|k 62 7 m o5 253 md 18r 29 rf 1hm|k 62 7 m ts qx n1 16g 1b9 1bx 1fc 1by 1cd 1dy uq p3 1e1 1aa 1bk|k 62 7 m 181 p3 183 n1 16e 147 13j 15a 13m 145|k 62 7 m 1k 2sg 28o 2d9 2xf 1np 2b9|k 62 7 m ob yp zs 109 112 114 116 117 119|k 62 7 m 12p 18f 15b|k 62 7 m 17z 14u 29|k 62 7 m 14w ra|k 62 7 m h7 xo 172|k 62 7 m|k y a4 7 m ro pt o5 md qv r2 rf|k y a4 7 m 221|k y a4 7 m ob yp zs 109 112 114 116 117 119|k y a4 7 m 12p 18f 15b|k y a4 7 m 17z 14u 29|k y a4 7 m 14w ra|k y a4 7 m h7 xo 172|k y a4 7 m|k 62 p ro 1lt 29|k 62 p pt 1ly 29 1ny 1ht 1kd|k 62 p qv r2 1kw 1ln|k 62 p o5 2da 29w 2cv 2k5 2k2 2b8 2p3 2rx 2ab 2lq 2q7 2j6 2me 2jn 2o0 md 18r rf 1hm|k 62 p 19w 1b4 1ck 1cr 1c8|k 62 p 1bd 1yb 1py|k 62 p 19v 20l 24x|k 62 p 1be 1yd 29 24k|k 62 p 13k 1db 1f0 19m|k 62 p ob yp zs 109 112 114 116 117 119 1bd 19v 1be 13k 1db|k 62 p ts qx n1 16g 1b9 1bx 1fc 1by 1cd 1dy uq p3 1e1 1aa 1bk|k 62 p 181 p3 183 n1 16e 147 13j 15a 13m 145|k 62 p 1k 2sg 28o 2d9 2xf 1np 2b9|k 62 p 12p 18f 15b|k 62 p 17z 14u 29|k 62 p 10e 19u 1jy 1cx|k 62 p gn h3 lp 1o1 1oc 1qw 197 1x2 1zz|k 62 p 14w ra h7 xo 172|k 62 p|k y a4 p 12p 18f 15b|k y a4 p 17z 14u 29|k y a4 p ro pt o5 md qv r2 rf|k y a4 p 13k 1db 1f0 19m|k y a4 p ob yp zs 109 112 114 116 117 119 1f0 19m|k y a4 p 14w ra|k y a4 p h7 xo 172|k y a4 p
0305|k 12 4d 5o 3n 3h 7f 7b 75 72||k qq 1nd 1yk 12 3n 4d 5o|k 62 12 4d 5o 3n ro pt o5 md qv r2 rf|k 62 12 4d 5o 3n ob yp zs 109 112 114 116 117 119|k 62 12 4d 5o 3n|k 3n 3h 7f 7b 75 ts qx n1 16g 1b9 1bx 1fc 1by 1cd 1dy uq p3 1e1 1aa 1bk 1bo 62 1ap i 1b|k 3n 3h 7f 7b 75 10e 19u 1jy 1cx 1bo 62 1ap i 1b|k 3n 3h 7f 7b 75 181 p3 183 n1 16e 147 13j 15a 13m 145 1bo 62 1ap i 1b|k 3n 3h 7f 7b 75 ro pt o5 md qv r2 rf 1bo 62 1ap i 1b|k 3n 3h 7f 7b 75 1bo 62 1ap i 1b|k 12 4d 3n 19w 1b4 1ck 1cr 1c8|k 12 4d 3n ro pt o5 md qv r2 rf|k 12 4d 3n ob yp zs 109 112 114 116 117 119|12 10e 1fz 1ni 1nj 1h2 1o7 15y 2km 10q kz 3w5 3ay 1se bw 3sv qx 3vo 3vq 37m 12p 3ku 197 3n1 3vg 3xb|k 12 4d 3n|k 4d 5o 12 3n 10e 19u 3i8 1cx|k 4d 5o 12 3n 19w 1b4 1ck 1cr 1c8|k 4d 5o 12 3n 1fz 3ed 29|k 4d 5o 12 3n ro pt o5 md qv r2 rf|k 4d 5o 12 3n|k i 1b ra 153|k i 1b 9k kc 1l7|k i 1b 9k kc 1l7
0306|70 2t 2r 7 m p 12 4d 5o 3n 3h 7f 7b 75 3xs 1r4||70 p ne or er 1sv 1zp 29 1zq 1wy 2t 3n 3h 7f 7b 75 dy cp 2u|70 p or 1w2 29 2t 3n 3h 7f 7b 75 dy cp 2u|70 p 1i7 2t 3n 3h 7f 7b 75 dy cp 2u|70 p 1z5 or 1z1 1z4 2t 3n 3h 7f 7b 75 dy cp 2u|70 p 5x 2u xm x1 2qm 29 2cn 2t 3n 3h 7f 7b 75 dy cp|70 p xm x1 2t 3n 3h 7f 7b 75 dy cp 2u|70 p 2t 3n 3h 7f 7b 75 dy cp 2u|70 2r 7 m ne or er 1sv 1zp 29 1zq 1wy 2t|70 2r 7 m or 1w2 29 2t|70 2r 7 m 1i7 2t|70 2r 7 m 1z5 or 1z1 1z4 2t|70 2r 7 m 5x 2u xm x1 2qm 29 2cn 2t|70 2r 7 m xm x1 2t|70 2r 7 m 2t|70 ne or er 1sv 1zp 29 1zq 1wy 3n 3h 2t 7f 7b 75|70 or 1w2 29 3n 3h 2t 7f 7b 75|70 1i7 3n 3h 2t 7f 7b 75|70 1z5 or 1z1 1z4 3n 3h 2t 7f 7b 75|70 xm x1 3n 3h 2t 7f 7b 75|70 3n 68 3h 2t
0307|4p 2t 2r 7 m p 12 4d 5o 3n 3h 7f 7b 75 72||4p 1lv 2t 2r 7 m|4p 1lv 2t p|4p 1lv 2t 12 4d 5o 3n 3h 7f 7b 75 72|4p 1nm ob 1zx 2t 2r 7 m|4p 1nm ob 1zx 2t p|4p 1nm ob 1zx 2t 12 4d 5o 3n 3h 7f 7b 75 72|4p 1lj 1yx 29 205 2t 2r 7 m|4p 1lj 1yx 29 205 2t p|4p 1lj 1yx 29 205 2t 12 4d 5o 3n 3h 7f 7b 75 72|4p 14k k 1o8 2t 2r 7 m|4p 14k k 1o8 2t p|4p 14k k 1o8 2t 12 4d 5o 3n 3h 7f 7b 75 72|4p 1lo 29 2r 7 m|4p 1lo 29 p|4p 1lo 29 12 4d 5o 3n 3h 7f 7b 75 72|4p 2x9 2t 2r 7 m p 12 4d 5o 3n 3h 7f 7b 75 72|4p 1hs 1hx 1qc 2t ob 1qa 1qb 1ro 1u0 1vy 1xv 1ye 1yw 227 22n 22o 245 24s 2r 7 m|4p 1hs 1hx 1qc 2t 1qa 1qb 1ro 1u0 1vy 1xv 1ye 1yw 227 22n 22o 245 24s p|4p 1hs 1hx 1qc 2t ob 1qa 1qb 1ro 1u0 1vy 1xv 1ye 1yw 227 22n 22o 245 24s 12 4d 5o 3n|4p 1fk 1vt 29 2t 2r 7 m|4p 236 1sk 237 29 2t 2r 7 m|4p 1fk 1vt 29 2t p|4p 236 1sk 237 29 2t p|4p 1fk 1vt 29 2t 12 4d 5o 3n 3h 7f 7b 75 72|4p 236 1sk 237 29 2t 12 4d 5o 3n 3h 7f 7b 75 72|4p 2t 2r 7 m|4p 2t p|4p 2t 12 4d 5o 3n 3h 7f 7b 75 72
0308|c0 c8 2r 7 m p 12 4d 5o 3n 3h 7f 7b 75 72||c0 c8 er py 231 1bv 1w1 2r 7 m|c0 c8 er py 231 1bv 1w1 p|c0 c8 er py 231 1bv 1w1 12 4d 5o 3n 3h 7f 7b 75 72|c0 c8 er 186 238 29 1zr 1xi 1xm 1q1 1u7 1ug 2r 7 m|c0 c8 er 186 238 29 1zr 1xi 1xm 1q1 1u7 1ug p|c0 c8 er 186 238 29 1zr 1xi 1xm 1q1 1u7 1ug 12 4d 5o 3n 3h 7f 7b 75 72|c0 c8 1ko 3ut 29 2r 7 m p 12 4d 5o 3n 3h 7f 7b 75|c0 c8 4p er 186 py 1ko 2r 7 m p 12 4d 5o 3n 3h 7f 7b 75
0309|7x 7z 4m k 70 4p c0 c8 q9 6r c4||7x 7z 4m k q9 6r c4|7x 7z 4m 70 4p c0 c8 q9 6r c4
0401|d0 c5 f9 2w 22 3e 20||ah bq d0 c5 f9 2w 22 3e 20 6a af 3|ah bq d0 c5 f9 2w 22 3e 20 6a af 3|ah bq d0 c5 f9 2w 22 3e 20 6a af 3|ah bq d0 c5 f9 2w 22 3e 20 6a af 3
0402|d0 c5 f9 2w 22 3e 20||ah bq d0 c5 f9 2w 22 3e 20 1p ei 5m f 6a af 3|ah bq d0 c5 f9 2w 22 3e 20 1p ei 5m f 6a af 3|ah bq d0 c5 2w 22 3e 20 1p ei 5m f 6a af 3|ah bq d0 c5 f9 2w 22 3e 20 ei 5m f|ah bq d0 c5 2w 22 3e 20 ei 5m f
0403|449 29f 2d1 d0 c5 2ll ve 25h f9 2w 22 3e 20 vj 1r 32 7v||ah bq 448 f9 2w 22 3e 20 vj 1r 32 7v|ah bq 29f 2d1 d0 c5 2ll ve 25h f9 2w 3e qa 1r 32 7v
0404|13f 2f d0 z9 2w 22 3e 20 33||ah bq 13f f9 2w 22 3e 20|ah bq 2f d0 z9 2w 22 3e 20
0405|uw 6a 13 gx d0 ah 2xv||ah bq gx d0 uw|ah bq 2xv|ah bq 6a 13 gx d0
0406|143 2d0|38o 3oz 3qr|ah bq 7 143 13f ve 2d0|ah bq 143 9b 3hp lf|ah bq 143 6e|ah bq 143 42z 24q r4 3qz 3v2|ah bq 143
0407|at ed 2t 7 25 3h||at ed 2t 7 2gk 1kf jp a7 oj o8 98 1k4|at ed 2t 7 2gk 1kf 98 1k4|at ed 2t 7 1kf jp a7 oj o8 98 1k4|at ed 2t 7 1kf 98 1k4|at ed 2t 25 3h
0408|at ed 2t 25c 7 12 3h dy cp 2u l7 p 1i 25 2w 22 3e 20||ed at 25c 12 2w 22 3e 20|ed at 25c 7 3h dy cp 2u l7 p 1i 25 2w 22 3e 20|ed at 12 2w 22 3e 20|ed at 7 3h dy cp 2u l7 p 1i 25 2w 22 3e 20
0409|1k5 2f||1k5 2f
0410|r on i l8 33||r on|r i l8 33
0501|6r 1d e2 1ph 2vx 11||r 1d 6r e2 1ph 2vx 11
0502|jx 2jo 28e 1ra 1d 11||r 1d 1ra jx 2jo 28e 11|r 34m 1d kl 6n 11 1ra
0504|vs 1gl 2ye r 68 7 m p 4d 5o 12 3n||r vs 1gl 2ye 68 7 m p 4d 5o 12 3n
0505|4n at vd zh 3i 3o 1hu 1tt gl 20z 1p 11||r vd zh 3y9 3i 3o 1hu 1tt gl 20z|r 4n at vd zh 1p 11 3i 3o 1hu 1tt gl 20z
0506|av vx zb e2 14n dw o 2a 2z gl 18 2di 1p 11||r 3q4 av gl 18|r av vx zb 1p 11 e2 14n dw o gl 18 2di
0507|1km 1ot 2t 320 1d vx 1g3 2js mx 2bd 27o e2 dw o 2a 2z 11 1p||r 1km e2 dw o 2a 2z 1p 11|r 1ot 2t 320 1d vx 1g3 2js mx 2bd 27o e2 dw o 2a 2z 11 1p
0508|1i3 2 e2 dw o 2t 4p 70 2f7 14k av 2a 2z 1p 11||r 1i3 2 2t 4p 70 2f7 14k av e2 dw o 2a 2z 1p 11
0510|267 2a9 2ba 2p2 29s 283 12 1b6 r h ce 7 m p 1i lj 25||r 267 2a9 2ba 2p2 29s 283 12 1b6 ce 3f 7 m p 1i lj 25
0511|r 33 14l 24g 6r c4||r 6w 3w7|r k 70 4p c0 c8 14l 24g 6r c4|r
0601|o3 j4 247 bs 1sq 1i9 21u 2ev 1ju bj sb 4w|o3 425 3bo|4w 2r o3 j4 247 bs 1sq 1i9 21u 2ev|4w 2r o3 j4 247 bs 1sq 1i9 21u 1ju bj sb
0602|4w 2r bs 4c re it 3x9|1zh 365 3ye 3jd 2w7|4w 2r 42r 4c re|4w 2r i 1r 32 ui 3wj 36s 1vn|4w 2r 3us 34i 1vn|4w 2r 2v2 1vn|4w 2r
0603|bj 2a o2 m2 eo 3f 7 12 5p 3q 3z 1i o|m2|bj 2a 2v2 o2 m2 eo 3f 7|bj 2a 2a0 o2 m2 eo 3f 7|bj 2a 1zh o2 m2 eo 3f 7|bj 2a 2b4 o2 m2 eo 3f 7|bj 2a 3ly 3lw 29 o2 m2 eo 3f 7|bj 2a o2 m2 eo 3f 7 2a0 1zh 2b4 3lx|bj 2a o2 m2 eo 3f 12 5p 3q 3z 1i o
0604|104 1r6 4w bj o2 vr 1ys 1xf m2 eo 3f 7 12 5p 3q 3z 7c||104 1r6 4w bj o2 vr 1ys 1xf m2 eo 3f 7|104 1r6 4w bj o2 vr 1ys 1xf m2 eo 3f 12 5p 3q 3z 1i o
0701|n9 7 m||j 3b n9 7 m|j n9 7 m
0702|12v 7 m||j 12v 7 m
0703|1zc 2wi 2hq 2ma 1ft j 7 m||j 1ft 1zc 2wi 7 m|j 1ft 2hq 7 m|j 1ft 2ma 9b 7 m
0704|29h 2ad 3l7 1x0 i 1gw 7 m||j 1gw 2ad 36j 7 m|j 1gw 36m 3xn 7 m|j 1gw i 7 m
0705|1xd 1x7 tt sb 1s3 29 7 m||j 29h 9k 1xd 1x7 tt 7 m|j 1xd 1x7 tt 7 m|j 43z sb 1s3 2kv 24p 3ge 7 m|j sb 1s3 29 7 m
0706|2a2 315 2vf 27u 2vi 38f 2tw i bs 7 m||j bs 2a2 315 7 m|j bs 2vf 27u 2vi 38g 2tw i 7 m
0707|py 1jp 7 m||j py 1jp 7 m
0708|9l j 74 135 7 m||j 9l 11j 1md 1e2 74 135 7 m|j 9l c1 18a 29 1m8 74 135 7 m|j 9l 74 135 7 m
0709|j 7 m||j 26t 7 m|j 34d 4w 7 m|j 38h 7 m|j it h3 1fr 7 m|j it h3 362 7 m|j it h3 37k 7 m|j 2wm it 2md 2fa 7 m|j 3n9 it 41m 3mo 33o 3dq 37a 7 m|j 182 j4 29 7 m|j 182 it 7 m|j 1r h3 1hb 1ma 7 m|j 2xo 32e 2q1 1jk 7 m|j 2i4 1qd 7 m|j oy 7 m|j 3tq 3xo 3hk 3b6 29 7 m|j i 7 m
0710|j j6 3h dy cp 2u p||j n9 j6 3h dy cp 2u p|j 9l 11j 1md 1e2 74 135 j6 3h dy cp 2u p|j 9l c1 18a 29 1m8 74 135 j6 3h dy cp 2u p|j 9l 74 135 j6 3h dy cp 2u p|j 2xo 32e 2q1 1jk j6 3h dy cp 2u p|j 2yy j6 3h dy cp 2u p|j j6 3h dy cp 2u p|j 2n j6 3h dy cp 2u p
0711|j lj 25 lt 8k js c4||j oy lj 25 lt 8k js c4|j py 1jp lj 25 lt 8k js c4|j it h3 1fr lj 25 lt 8k js c4|j it lj 25 lt 8k js c4|j 1n lj 25 lt 8k js c4
0712|j 12 68 2a 5t 79 1p 3i o||j 1zc 68 2a 5t 79 1p 3i o 12|j it h3 1fr 68 2a 5t 79 1p 3i o 12|j l 3dw 34f 29 68 2a 5t 79 1p 3i o 12|j w4 3gv 41c 29 68 2a 5t 79 1p 3i o 12|j 2wm it 2md 2fa 68 2a 5t 79 1p 3i o 12|j it 182 68 2a 5t 79 1p 3i o 12|j 2n 68 2a 5t 79 1p 3i o 12
0713|j 9l 74 lo 4u 12||j 9l 11j 1md 1e2 74 lo 4u 12|j 9l 38s 3h4 74 lo 4u 12|j 9l c1 a7 18a 3p2 3iq 3u1 43t 74 lo 4u 12|j 9l 1ee 32z c1 1m8 18a 33p 74 lo 4u 12|j 9l 3l0 c1 11j 1m8 43a 74 lo 4u 12|j 9l 34r c1 18a 3yd 438 74 lo 4u 12|j 9l 3aw 11j 18a 42l 74 lo 4u 12|j 9l 74 lo 4u 12|j 9l 3lr 74 lo 4u 12|j 9l 36h c1 433 3fj 24p 3mr kz 3em 3oa 74 lo 4u 12|j 9l 3s5 11j 378 377 74 lo 4u 12|j 9l 74 lo 4u 12
0714|1y0 26r 2vg 2lc 1qd 23f n9 bs j4 8v ao ql af 7 m p 12 5t f 4m 1nh 2s4||j bs j4 1y0 2a6 8v ao ql af 7 m p 12 5t f 4m|j bs j4 23f n9 8v ao ql af 7 m p 12 5t f 4m|j bs j4 445 3cz 29 8v ao ql af 7 m p 12 5t f 4m|j bs j4 3z7 3a2 29 8v ao ql af 7 m p 12 5t f 4m|j bs j4 446 443 29 8v ao ql af 7 m p 12 5t f 4m|j bs j4 26r 2vg 2lc 1qd 8v ao ql af 7 m p 12 5t 4m f 1nh 2s4
0801|32 i m8 1r8 1rr 7 12 74 8m||32 i m8 3bz|32 i m8 15h 2t 2fm|32 i m8 7 12 2fm|32 i 1r8 7 12 2t|32 i 1r8 7 12 74|32 i 1rr 7 12 2t|32 i 1rr 7 12 74
0802|32 7 12 74 8m||32 i 263 7 12 2t|32 i 263 7 12 74|32 i 2j8 2gq 2cg 29 7 12 2t|32 i 2j8 2gq 2cg 29 7 12 74|32 i 252 7 12 2t|32 i 252 7 12 74|32 i 1rz 2a7 29 7 12 2t|32 i 1rz 2a7 29 7 12 74|32 i 2s3 7 12 2t|32 i 2s3 7 12 74|32 i 2n9 7 12 2t|32 i 2n9 7 12 74|32 i 3l8 39y 29 7 12 74 8m|32 i 341 7 12 74 8m|32 i 11r 7 12 2t|32 i 11r 7 12 74|32 i 7 12 74 8m
0803|27f 2s7 7 12||1r i 2s7 7 12|1r i 27f 7 12
0804|1id 2go 1d9 273 2ir 2nj 2nl 7 12||1r i 1id 7 12|1r i 2go 7 12|1r i 1d9 7 12|1r i 273 7 12|1r i 2ir 2nj 2nl 7 12
0805|m7 1r 7 12||1r i 3pz 7 12|1r i 3mv 3z4 3vn 7 12|1r i 39o 7 12|1r i 3z3 43u m7 2jv 7 12|1r i 1vo 20s 7 12|1r i 2mc m7 3m0 3m1 t4 34e 3lg 7 12|1r i m7 7 12
0806|mj 7 12||1r i mj 7|1r i mj 12
0807|164 1pi 2qn 2qo 7||1r i 1pi 7|1r i 164 7|1r i 2qn 2qo 7
0808|18v 1zw 2tq 7||1r i 18v 7|1r i 1zw 7|1r i 2tq 7
0809|1g4 uz 1zv 1z0 2sh 2x3 7||1r i 1g4 7|1r i 3x4 uz 1mr 2ae 7|1r i uz 1mr 2ae 7|1r i 1zv 1z0 7|1r i 2sh 2x3 7
0810|1r 7||1r i 234 7|1r i 2u2 28a 2ov 2mx 7|1r i 2d4 2ic 7|1r i 1ss 35r h3 24m 7|1r i 3l4 7|1r i 3dt 7|1r i 3rn 7|1r i 7
0811|1r 32 j6 3h dy cp 2u p 2w 22 3e 20||1r i 234 j6 3h dy cp 2u p 2w 22 3e 20|1r i 2u2 28a 2ov 2mx 2d4 2ic j6 3h 2w 22 3e 20|1r i 32 j6 3h p 2w 22 3e 20
0812|1r 32 lj 25 lt 8k js c4||1r i uz lj 25 lt 8k js c4|1r i 32 lj 25 lt 8k js c4
0813|1r 12 2n 32||1r i 1g4 12|1r i 3tn 12|1r i 18v 12|1r i 12|32 i 2n 12 1r
0814|1d2 m7 1r 164 1pi 7 p 12 lj 25 5o gg 2u 1mn k7||1d2 m7 1r 164 1pi 7 p 12 lj 25 5o gg 2u 1mn k7
0901|m9 ep 1ab 10j 4n gf 1mq|3et 340 3v0|m9 ep 1ab|m9 1ab ep|m9 ep 1ab|m9 ep 1ab|m9 10j 4n gf 1mq
0902|ub|3n6 3pu|ub js 4s af|ub js 4s af|ub ve n2 js 4s af|ub ve n2 js 4s af
0903|1ce||1ce
0904|202 h3 20f 12 6z 2s 1r 1hb 1ma||8o 202 h3 20f g8 6z do 2s|8o 202 h3 20f 6z 2s|8o 1r h3 1hb 1ma 12 g8 6z do 2s|8o 1r h3 1hb 1ma 6z 2s
0905|24n||8o 24n g8 6z do 2s|8o 24n 6z 2s
0906|1hr ui bj||8o 1hr 2b6 32f 28d g8 6z do 2s|8o 1hr ui bj 2b6 32f 28d g8 6z do 2s|8o 1hr ui bj 6z 2s
0907|1sd 68 1r 22z||8o 1sd 68 1r 22z g8 6z do 2s|8o 1sd 68 1r 22z 6z 2s
0908|1z8 1xu 1rn||8o 1z8 g8 6z do 2s|8o 1z8 6z 2s|8o 1xu g8 6z do 2s|8o 1xu 6z 2s|8o 1rn g8 6z do 2s|8o 1rn 6z 2s
0909|3b 1q8 1ql 1us 1sp 1t2 1rl 1wz||8o 1sp 3b g8 6z do 2s|8o 1sp 3b 6z 2s|8o 1t2 3b g8 6z do 2s|8o 1t2 3b 6z 2s|8o 3b 1q8 1ql 1rl 1us 1wz 27z g8 6z do 2s|8o 3b 1q8 1ql 1rl 1us 1wz 27z 6z 2s
0910|1vg 2va 427 2cz 40c 352 10v 3bd 8o||8o 1vg g8 6z do 2s|8o 1vg 6z 2s|8o 2va|8o 429 2cz|8o 2n 52|8o
1001|kf wi||45 kf wi 2f3 3b|45 kf wi 2f3|45 kf wi 3b|45 kf wi
1002|tr||45 tr 3b|45 tr
1003|1qp||45 1qp 3b|45 1qp
1004|1cq||45 1cq 3b|45 1cq
1005|l2 ji||45 l2 ji 3b|45 l2 ji
1006|xd||45 xd 10j 3qi ch|45 3ji xd|45 xd 2o 3o6 x0 1vh|45 xd 79
1007|8f 22p||45 8f 22p 3b|45 8f 22p
1008|299 1yj 29r 3b 45||45 299|45 1yj 3b|45 1yj|45 29r 3b|45 3gg 3ct 29|45 3tx 38q|45 41z|45
1101|kf wi 7x||kf wi 7x
1102|45 7x||45 7x l2 ji|45 7x wi l2 ji
1103|45 1bc 7z 4m||45 1bc 7z kf|45 1bc 7z l2 ji|45 1bc 7z|45 4m
1104|45 8f 1i 3o 1k7 1h 1jd 1m2 5t 1kr 2hx 68 2s||45 8f 1h 1jd 1cq|45 8f 1h 1jd|45 8f 3o 1k7 1m2 5t 1kr 1cq|45 8f 3o 1k7 1m2 5t 1kr l2 ji|45 8f 3o 1k7 1m2 5t 1kr xd|45 2hx 68 1h 1jd 2s
1105|7x 7z 1p cw ei 4m n9||7x 7z 1p n9|cw ei 4m n9
1106|7x 7z 1p 12 9l j 1nh bs j4||7x 7z 1p 12 9l j|7x 7z 1p 1nh bs j4|7x 7z 1p
1107|t6 ep||t6 ep|t6 ep
1108|ao ql||ao kf|ao l2 ji|ao n9|ao 1y0 2a6|ao|ql
1109|kf 1vj 12||kf 1vj 12
1201|rh c1 79||rh c1 3b 79|rh c1 79
1202|2s 32 ep 1i 3h 74 79||2s 32 3b ep 1i 3h 74 79|2s 32 ep 1i 3h 2t|2s 32 ep 1i 3h 74 79
1203|14d||14d
1204|13 3b 1c3 79||13 3b 1c3 79
1205|x7 z4 3b 79||13 3b 1l1 1j2 18 x7 z4 79|13 3b x7 z4 79
1206|1eq 3b 79||13 3b 1eq 79
1207|13 3b 1cs 1r 79||13 3b tg 32 15o 79|13 3b b 79|13 3b b 79|13 3b 19k 79|13 3b 3wc 79|13 3b 1lk 79|13 3b 1ng 388 40i 79|13 3b 164 79|13 3b 2sr 79|13 3b 1cs 1r 79
1208|7x 7z 13 3b 1cs 1r||7x 7z rh c1|7x 7z 13 3b 1cs 1r
1209|3b 1r 3xl p6|2w7 3ij|3b 22 us p6|3b vk 4w 1xn 1q2 p6|3b vk 4w 1hv 41s 29 p6|3b vk 4w 2gm p6|3b vk 4w 2lk vr 3sh 3t5 p6|3b vk 4w tr vr 3me 3p1 1x8 3rd p6|3b vk 4w 1hv 2gm 2lk vr tr p6|3b 3it 4w 3b8 bj p6|3b j p6|3b p6
1210|1k6 z6 7 12 2s lf f 4m 2n7||1k6 z6 g8 2s do lf f 4m|1k6 z6 2s lf f 4m 2n7
1211|4w 3b 1r k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf||3hb bs k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf|39t 10v k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf|2sr hy k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf|2ft k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf|co 333 uz 1mr 334 k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf|4w 3b 1r k5 n4 11m 10n 107 3f 7 m p 12 2a 6z lf
1212|1xj c1 1e3 1q3 22 us s6 7 m p 12 2s 1r 3k 15o j 1pa sb bs k5 6r c4||1e3 1q3 q9 6r c4 7 m p 12 2s|1e3 1q3 q9 6r c4 7 m p 12 2s|22 us q9 6r c4 7 m p 12 2s|1xj c1 386 q9 6r c4 7 m p 12 2s|22 s6 q9 6r c4 7 m p 12 2s|sb bs 38t 2kv 1e2 q9 6r c4 7 m p 12 2s|j q9 6r c4 7 m p 12 2s
1213|45 hy 10j 31c 1s2 2s 1dj f 4m||45 hy 10j 31c 1s2 2s 1dj f 4m
1214|2yx 2nk 103 bs 15e 1xn 1q2 1hv 2vd vk 1x0 2n6 31m f 4m||1xn 1q2 7z 4m|vk 2yx 2nk 103 bs 15e 2vd 1hv 1x0 2n6 31m 7c 3qx 1i
1301|2lr 2f g6 86 1lr zt 34q||g6 33z|2f g6 86 1lr
1302|j 12a a1 2r3 2x 2r4 2r2 25o 1lh 1oq 3u gx||j 12a a1 1zf|j 12a a1 3m8|j 12a a1 1k6|j 12a a1 2ft|j 12a a1|2r3 2x 2r4 2r2|1lh 1oq 25o 3u gx j|1lh 1oq 3u gx 1xj c1 3b 3hu|1lh 1oq 3u gx j
1401|j 2 k5 fk bc 122 2ue 3vc 1zk 3u3 1hu 3q 5p 45 hy t4 co||bc k5 fk|122 k5 fk|j 2 k5 fk
1404|j 33||j b 1c4|j
1501|jx 6a 1c1 dr||jx 6a 1c1|jx 6a 1c1|dr 6a
1502|6a 6w r bt eh||23k|6a 6w r bt eh
1503|1c1 1en 13 2pw 2pv 23k 2fi 1n 1i o||1c1 1en 13 2pw 2pv 23k 2fi 1n 1i o
1504|6a 13 42 k 160 wg 44 1u 3u||13 k qq 42 44 1u 3u|6a 13 42 k|6a 13 42 160 wg
1505|1q 1vp mg 2x gx 2lx||1q 1vp mg 2x gx 2lx
1506|r 6a 13 42 44 1u 3u||r 6a 13 42 44 1u 3u
1507|rh c1 13 42 44 1u 3u||j 13 rh c1 42 96 3bs 1u 3u|j 13 rh c1 42 44 1u 3u
1508|2s 32 13 42 44 1u 3u||j 13 2s 32 42 96 1u 3u|j 13 2s 32 42 44 1u 3u
1509|oy 13 42 44 1u 3u||j 13 oy 42 3fe 24y 44 1u 3u|j 13 oy 42 24y 44 1u 3u|j 13 oy 42 24y 44 1u 3u|j 13 oy 42 44 1u 3u
1510|j 13 42 48 oy 44 1u 3u 1r2||j 13 96 oy 3su 42 48 44 1u 3u|j 13 42 48 oy 44 1u 3u 1r2
1511|tg 13 42 44 1u 3u||j 13 tg 42 96 1u 3u|j 13 tg 42 44 1u 3u
1512|17l bj 3b 1ng b 13 42 44 1u 3u||j 13 1eq 3b 1ng 42 96 1u 3u|j 13 1eq 3b 1ng 42 44 1u 3u|j 13 b 3b 42 96 3hh 3ia 21l 1u 3u|j 13 b 3b 42 44 1u 3u
1513|m8 14d tg 15o 1qj 13 42 44 1u 3u||j 13 m8 14d 42 96 1u 3u|j 13 m8 14d 42 44 1u 3u|j 13 tg 15o 1qj 42 96 1u 3u|j 13 tg 15o 1qj 42 44 1u 3u
1514|x7 z4 1lk 13 42 44 1u 3u||j 13 1l1 1j2 18 x7 z4 42 96|j 13 1l1 1j2 18 x7 z4 42 1u 3u|j 13 96|j 13 1u 3u
1515|cv j mu 6a 13 3kq 42 44 1u 3u||j 13 1c3 42 96 1u 3u|j 13 1c3 42 44 1u 3u|j 13 l2 ji 42 96 1u 3u|j 13 l2 ji 42 44 1u 3u|j 13 19k 42 44 1u 3u|j 13 2wd 42 44 1u 3u|j 13 mu 6a 42 44 1u 3u|cv j 6a 13 42 l2 ji 19k 2wd mu 44 1u 3u
1516|r j mu 6a 13 42 n2 6s 1ki 1ao 1n3 1iu 44 3i o||r 6a 13 42 n2 6s 1ki 1ao 1n3 1iu 44 3i o|j 6a 13 42 n2 6s 1ki 1ao 1n3 1iu 44 3i o|mu 6a 13 42 n2 6s 1ki 1ao 1n3 1iu 44 3i o
1517|2nq i 2n h r j mu 6a 13 42 52||2nq|i 2n h r j mu 6a 13 42 52
1518|r j mu 6a 13 42 1r4 2qd 1ig 1i 1u 3u 2kn 2n h||r j mu 6a 13 42 1r4 2qd 1ig 1i 1u 3u 2kn 2n h
1520|1jq 96 2u 1c7||1jq 96 2u 1c7
1521|j e4 357 on 3xg 44 8q||j e4 44 8q|e4 44 8q
1522|2dj 6g gb lq mg 2x r j e4||2dj 6g gb lq mg 2x r j e4
1601|1nl y 1b o0 on 5h h 4k||y h 1nl 1b o0 on 5h 4k
1602|o 25 y 1b o0 on||y h 10i 1b o0 on|y h o 25 qq r|y h y1 o 25 1b|y h dr jp a7 oj o8|y h dr o 25 1b|y h a8 1jx 2a o 25|y h a8 12g 2a o 25|y h a8 1b 2n o 25|y h 6w r 1b o 25|y h 1b o0 r
1603|a1 al y k 70 4p c0 c8||a1 al y k 70 4p c0 c8
1604|o 25 k 1rt gf ed||k h ts o 25 68 a4|k h 10e o 25 68 a4|k h 1ni 1nj 1h2 1o7 o 25 68 a4|k h gn 1o1 197 3vm 29 o 25 68 a4|k h 15y o 25 68 a4|k h 1fz o 25 68 a4|k h md o 25 68 a4|k h ra 153 o 25 68 a4|k h o 25 68 a4|k h a4 f o 25|k h 1rt|k h 1rt gf o ed
1605|70 4p c0 c8 o 25||70 h 1i7 o 25|70 h xm x1 o 25 25s 5e|70 h xm x1 o 25 25s 5e|70 h or o 25|70 h xm x1 or o 25|4p h 1lv o 25|4p h 1nm 3tv o 25|4p h 1lj o 25|4p h 14k k 1o8 o 25|4p h 1lo o 25|4p h 1hs 1hx 343 o 25|4p h 1fk o 25|4p h 2x9 o 25|4p h am 1nl o 7z|c0 c8 er py o 25|c0 c8 er 186 o 25|c0 c8 1ko o 25|c0 c8 4p er py 186 1ko o 25
1701|s6 us 22 1u iz 23c 5m f||22 us 7d 5m f 2w qa ad 20|22 s6 7d 5m f 8h 2w qa ad 20|22 s6 7d 5m f 2w qa ad 20|22 23c 1u iz 5m f 2w qa ad 20|22 23c 1u iz 5m f 2w qa ad 20
1702|22 1c0 1xz 1b7 vm 5m f xx 2w qa ad 20 1o 1k5 1n 2f 37q||22 1c0 xx 3 1um 18s pr 99 20|22 1c0 xx 3 1um 18s pr 99 20|22 1y3 1u iz 5m f xx 2w qa ad 20|22 1b7 xx vm 99 8k 3 2w qa ad 20|22 1b7 xx 99 8k 3 vm 2w qa ad 20|22 vm 1u iz 5m f|22 vm xx 99 8k 3|22 3ke xx 1r2 99 8k 3 vm
1703|1yn gb g2 r6 22||22 1yn s6 gb g2 r6|22 1yn us gb g2 r6
1704|22 1a2 z1 7v|37f 3hw 3mf w4 3n2|22 1a2 38r g6 2d 7v|22 1a2 7v
1801|7v c1 68 79 7d ep||7v c1 68 79 7d ep
1802|7v 2t 10j 4n 11||7v 2t 10j 4n 11
1803|7v am 14n||7v am 14n|7v am n2 14n
1804|7v uw 6a 13||7v uw 6a 13
1805|7v 1p 2w 22 3e 20||7v 1p 2w 22 3e 20
1806|z1 5h h 7v|182 3t3|7v 1p 2w 22 3e 20|z1 5h h 7v 4o an 3p 1t 5c am 1p 3ho 19b f 5e js 4s af|z1 5h h 7v 4o an 3p 1uv 1t|z1 5h h 7v 4o an 3p 1t|z1 5h h 7v
1901|t6 a1 7x 1bc 7z ao 7v 3 5h h pr 40y 14n fs||5h h 7x 7z ao t6 a1 d0 m0 44a pu q|5h h 1ym 3di 1gx 2qw cr 195 1qm ba|5h h 7x 7z ao t6 a1 d0 55
1902|1d1 3h 17j y 2x 1i o ed 2xm 2na 3ph 3lf 3hf 3u5 37g 2ck||5h h 1d1 ed j6 17j 1i o|5h h 1d1 j6 17j 1i o|5h h 1d1 17j y 2x 3h 1i o|5h h 1d1 3h 1i o|5h h 2ck
1903|2zb gf o ao f cw 8f la xn||5h h 2zb gf o ao f cw 8f la xn
1904|o 5h 48 23g 1nc 45 ji cw 8f f 3o tn 3h 1i||5h h 48 23g 1nc 45|5h h 48 1pa 45 cw 2n ep 3yw|o 5h 48 23g 1nc 45 ji cw l2 8f f 3o 36o kf|5h h 45 8f f tn 3h 1i o
1905|1gx 2qw cr 195 1qm ba 7v 2bq pe 2fh 29i ce 12b xd v|3an 3ax 195|5h h 3b1 7v|5h h 3ha 7v|5h h 23f 195 7v|5h h 43d pe 7v|5h h 3vd 40l 1gx 7v|5h h 1qm ba 7v 2bq pe 2fh 29i ce 12b xd v
2001|j 1r 32 i 4w o 25 b9 9f 18||j h py 1jp o 25 b9 9f 18|j h 1r 32 i 4w o 25 b9 9f 18
2002|12v o 25 1i b9 9f 18||j h 12v 68 o 25 1i b9 9f 18|j h 12v o 25 1i b9 9f 18
2003|it 182 o 25||j h it h3 1fr o 25 1i b9 9f 18|j h it 182 o 25 1i b9 9f 18
2004|j h o 25 1i b9 9f 18 p||j h n9 o 25 1i b9 9f 18 p|j h 2n o 25 1i b9 9f 18 p
2005|j h o 25 1i b9 9f 18 p||j h 10i o 25 1i b9 9f 18 p|j h n9 o 25 1i b9 9f 18 p|j h 11j 1md 1e2 o 25 1i b9 9f 18 p|j h c1 74 o 25 1i b9 9f 18 p|j h c1 o 25 1i b9 9f 18 p|j h 26t o 25 1i b9 9f 18 p|j h oy o 25 1i b9 9f 18 p|j h 2yy 44b 3na 24p 3vf o 25 1i b9 9f 18 p|j h bc 3wg o 25 1i b9 9f 18 p|j h 2n o 25 1i b9 9f 18 p
2006|j 1r 32 1d2 4w 25 22 2ey 2i0 2cu||j 1r 32 1d2 4w 25 22 2ey 2i0 2cu
2007|1kn 1r w4 1l6 32 1ms am 3h h 2w 22 3e 20||1kn 1r w4 1l6 32 1ms am 10i 3h h 2w 22 3e 20|1kn w4 1l6 1ms am m7 1r 3h h 2w 22 3e 20|1kn 1r w4 1l6 1ms am 32 3h h 2w 22 3e 20
2008|1r 32 i 4w o 25 ns 2w 22 3e 20 7p 33||32 2s 2w 22 3e 20 7p|32 3b 2w 22 3e 20 7p|1r 1d9 o 25 ns 2w 22 3e 20 7p|1r m7 o 25 ns 2w 22 3e 20 7p|1r 1zw o 25 ns 2w 22 3e 20 7p|1r 1g4 o 25 ns 2w 22 3e 20 7p|1r uz o 25 ns 2w 22 3e 20 7p|1r 1zv 1z0 o 25 ns 2w 22 3e 20 7p|1r 234 o 25 ns 2w 22 3e 20 7p|1r tg 2jc o 25 2w 22 3e 20 7p|1r 1ss 24m 2nb 2qg 2k7 31r 2k4 o 25 2w 22 3e 20 7p|1r 32 i 4w 2n o 25 ns 2w 22 3e 20 7p|1r 32 i 4w o 25 2w 22 3e 20 7p
2009|1r 32 al mj 11a m8 2u j gq 2w 7p 22 3e 20||al p gq 2w 22 3e 20|al p m3 ke gq 2w 7p 22 3e 20|al p m3 ke gq 2w 7p 22 3e 20|al 1vo 20s m3 ke gq 2w 22 3e 20|al 1vo 20s m3 ke gq 2w 7p 22 3e 20|al 2i m7 1r m3 ke gq 2w 7p 22 3e 20|al 2i m7 1r m3 ke gq 2w 7p 22 3e 20|al 1d9 m3 ke gq 2w 22 3e 20|al 1d9 m3 ke gq 2w 7p 22 3e 20|al 12v gq 2w 7p 22 3e 20|al mj m3 ke gq 2w 22 3e 20|al mj m3 ke gq 2w 7p 22 3e 20|al 18v m3 ke gq 2w 22 3e 20|al 18v m3 ke gq 2w 7p 22 3e 20|al 1ss 24m 2nb 2qg 2k7 31r 2k4 gq 2w 7p 22 3e 20|al 2i 1r 32 j gq 2w 7p 22 3e 20|al 2n 1r j 32 gq 2w 7p 22 3e 20
2101|a1 150 47 m9 ub 1ce h fs ep sb gf|1bt|a1 150 47 m9 h fs|h fs a1 150 47 m9|a1 150 47 ub 1ce h fs|sb ep m9 gf a1 150 47
2102|25b d8 2kd 2i aw qs tf 14l 1pd o 27b 1p||25b d8|25b 2kd 2i aw qs tf 14l|27b 1p o
2103|1nk h 1n 2by 2w3 1lk 7x 7z o||1nk rh|1nk 12v 3kv|1lk 7x 7z o|1nk h 1n 2by 2w3
2104|2xk 294 h 10i 14a 5h||2xk 294 h|10i 14a 5h h
2105|1bm c5 i 7v||1bm c5 i 7v
2106|5h h 33|3yn 3cl na 3a0 13f|na 47 j3 2x|5h h
2201|2u 2f 1o 1z 1fq 2w 22 3e 20 do vj 1bm xp||2u 1z 1fq 2f 1o|2u 1bm xp
2202|2u 1z 1fq 2w 22 3e 20 vj g yb fu 1r 32 j al|u1 3lq|2u 1z 1fq 2w 22 3e 20 vj|g yb fu 1qu|g yb fu 1r 32 j al
2203|1qu t t6|3lb 33d|1qu t t6
2204|kh 7 mj 3gm 11a||kh 3x7|kh 232 5e 15f 15w|kh 232 5e 15f 15w|kh 232 5e 15f 15w|mj 11a
2205|24v kh 7 mj vj 4w 7t 2x||24v kh 7 mj vj 4w 7t 2x 5e 15f 15w|24v kh 7 mj vj 4w 7t 2x 5e 15f 15w
2206|ve fu 19n 2rj 2ny 2ve||fu ve 19n 2rj 2ny 2ve
2207|kv 38 24e yb xs 1pe 31s 1vz 7p 1ih||24e kv 38 yb xs 1pe 31s 1vz|kv 38 7p 1ih xs
2208|kv 38 24e yb xs 1pe 7p 1xg 2xq fu|43q 36c 39x|7p 48 1ah mj kh 3n0|43r|3v9 7p 48 1ah ve 22 s6|3h9 3h7|439|1xg 3ap|7p 1xg 2xq fu
2209|b9 gf 48 9f 18||b9 gf 48 9f 18
2301|7x 7z 4m y 1b k 70 4p c0 c8 24g 6r c4 2im||7x 7z 4m y 1b 2im|7x 7z 4m k 70 4p c0 c8
2302|19a 12c 6g f 4m gx xn dn 26 45 9l 4w||19a 12c 6g l2 ji f 4m gx xn dn 26|19a 12c 6g kf f 4m gx xn dn 26|19a 12c 6g 45 f 4m gx xn dn 26|19a 12c 6g 9l 4w f 4m gx xn dn 26
2303|6g ao 54 us 4x 278 11 22 28v 1ah 2f0 f 4m||6g ao 54 f 4m|us 4x 278 11 22 54 f 4m|28v 1ah 2f0 11 f 4m
2304|13 cr 5m 6g 2s f 4m gb g2 rh c1||13 cr 5m 6g 2s f 4m gb g2 rh c1
2305|13 cr 5m 6g 2s f 4m gb g2 32||13 cr 5m 6g 2s f 4m gb g2 32
2306|13 cr 5m 6g 2s f 4m gb g2 j mu 6a||13 cr 5m 6g 2s f 4m gb g2 b 3b|13 cr 5m 6g 2s f 4m gb g2 1c3|13 cr 5m 6g 2s f 4m gb g2 1eq 3b|13 cr 5m 6g 2s f 4m gb g2 1l1 1j2 18 x7 z4 3b|13 cr 5m 6g 2s f 4m gb g2 x7 3b|13 cr 5m 6g 2s f 4m gb g2 m8 14d 3b|13 cr 5m 6g 2s f 4m gb g2 tg 32 15o|13 cr 5m 6g 2s f 4m gb g2
2307|kh 2m9 26o||kh 2m9 26o
2308|j 2 11 6g 35l f 4m r 152 33||j 2 11 6g f 4m r 152 33
2309|h r 152|3kz 2rl 14v 1hh|14v 1hh 5h q r 152|14v 1hh 5h r 152
2401|ev 42n 2ui||ev|ev n2 3xv dz|ev 2ui
2402|19o 1ry 1s4 fz ev gf||19o 1ry 1s4 ev 3 2g3 e8 327 1gc 1oo|fz ev|19o 1s4 1ry ev gf 3 2g3 e8 327 1gc 1oo
2403|dm ev gf 10i x9 a1 150||ev 75 2u 2h 8h gf 1mq|ev 75 gf 1mq|ev 10i x9|ev
2404|ev x9 11e gf oo 1bq 3g 15j 6r au||ev x9 oo 1bq 3g|11e oo 1bq 3g|ev 11e gf oo 1bq 3g|oo 15j 11e 6r au 1ct 18w|oo 15j 11e 6r au 30c 18w|oo 15j 11e 6r au ns
2501|z 7q 1ih iz by 6x e6 k7 er 2u||z 7q 1ih iz by 6x e6 k7 er 2u
2502|c 1dp 1pa||c 1dp 1pa
2503|gg 9b 16x v3||gg 9b 16x v3
2504|qe 2f||qe 2f 1p cw|qe 2f f
2505|p4 9b 2f 8q||p4 2f 12i 11z 8q|p4 2f 8q
2506|11z 2tn 65 9t ir 2a du 1i 4o an 6f 8c 2z||11z|2tn 65 9t ir 2a du 1i 4o an 6f 8c 2z
2507|qn 2lg ko f7||qn 2lg ko f7
2508|ko 26b 2lo 2wt f7 2ow 2aj 2eb a0||ko 359 f7|ko 3fz f7|ko f7|ko 26b 2lo 2wt f7|ko 2ow|ko 2aj 2eb a0
2509|yw||yw
2510|2f fw iv 39 11n yw||2f fw iv 39 11n yw 42k|2f fw iv 39 11n yw 2s
2511|2f yi ck 27j i7 326 f7||yi ck 27j 2f|yi i7 326 2f f7
2512|1nx 1jg 7z 1ks 1p1 1ii a0 f7 18u u4 sz||1nx 1jg 7z 1ks 1p1 1ii a0 f7 18u u4 sz
2513|2th 3k 2fg 2f 1i4 2hr nu aj gl||2th 3k aj gl|2fg 2f 1i4 2hr nu aj gl
2514|12k 65 9t ir 2a du 1i 4o an 6f 8c 2z||12k 65 9t ir 2a du 1i 4o an 6f 8c 2z
2515|15z 1fb 2f5 19e 3k 18u u4 sz 1fs 2a du 7c 4o an 6f 8c 2z||15z 1fb u4 sz 96 65 9t du 1i 4o an 6f 8c 2z|15z 1fb ir 2a du 1i 4o an 6f 8c 2z u4 sz|2f5 19e 16b f6 3k 1fs u4 sz
2516|1ba 3sx 34y 2vk 16b f6 3k 65 9t 2a du 7c 4o an 6f 8c 2z||1ba 96 65 9t|1ba ir 2a du 1i 4o an 6f 8c 2z|2vk 65 9t 2a du 7c 4o an 6f 8c 2z|16b f6 3k 65 9t ir 2a du 1i 4o an 6f 8c 2z
2517|2r1 2ij 6z 3k ae 25r gc 67 18z 1nv 2gy 1xs bx 1is 7c 23n ei 1hp 1p||2r1 2ij 79 6z 3k 3ab ae 25r gc 3nn 67 18z 1nv 2gy aj gl|1xs bx 1is 6l 11 57 2 3z6|23n 1xs|3k 15z ei 1hp 1p aj gl|3k ei 1hp 1p aj gl
2518|14x f7 fn 65 9t ir 2a du 1i 4o an 6f 8c 2z||14x f7 fn 65 9t ir 2a du 1i 4o an 6f 8c 2z|14x f7 fn 65 9t ir 2a du 1i 4o an 6f 8c 2z
2519|2f ho i7 1xx sx 1xw 14l 29d fn 1ee to 4r 2w 7f 1eb iz||ho i7 1xx 2f|1xw sx 14l 29d fn 1ee to 4r 2w 7f 1eb ho iz
2520|1vs 26c ix f7 fw ck 8q 1ee to pl 2ur||1vs 26c|ix f7 1vs fw ck 8q 1ee to pl 2ur
2521|2mm 1jf 19e 3k 54 t4 7i||2mm 1jf 19e 3k 54 t4 7i
2522|2to 2wy t4 ej||2to|2wy t4|ej t4
2523|20w 7i 266 2b5 2h8 bx 3ym ej 8q f 1s8||7i 1s8 8q|7i 20w 1qe 8q|7i 20w 1qe 8q|7i 266 2b5 2h8 8q f 1s8|7i ej 9b
2524|f2||f2 2cp|f2
2525|wj 22s 11||wj 96 3uu u 22s|wj 1p|wj 11
2526|2f 22y 65 9t ir 2a du 1i 4o an 6f 8c 2z 23i||22y 2f 65 9t ir 2a du 1i 4o an 6f 8c 2z 23i|22y 2f 6z lf 65 9t ir 2a du 1i 4o an 6f 8c 2z 23i
2528|2f 13u 47 f7 2w9 5o 1gr 18 pr 99 3||2f 13u 47 f7 2w9 5o 1gr 18 pr 99 3
2529|2gf 2mg 2pc 2z2 1v3||2gf|1v3 3 fw sw|1v3 3 fw sw|2mg 2pc 2z2
2530|1z 2x 33||24u 3rh 2aw 42i|3l1 3ej 2f ho ck|1z 2x
2601|c 4v 47 ep 1dp||c 4v 47 g 5n|c 4v 47 5n|c 1dp ep
2602|jt 4v 47 2gi af pr 99 3||jt 4v 47 2gi af pr 99 3
2603|37 4v 47||37 4v 47
2604|6c 4v 47||6c 4v 47
2605|v1 4v 47||v1 4v 47
2606|39 4v 47||39 4v 47
2607|6u 4v 47||6u 4v 47
2608|5u 4v 47||5u 4v 47
2609|gj 4v 47||gj 4v 47
2610|i8 4v 47||i8 4v 47
2611|rr 4v 47||rr 4v 47
2612|185 23w 4v 47||185 4v 47|23w 4v 47
2613|mv 4v 47||mv 4v 47 ep|mv 4v 47
2614|pc 4v 47||pc 4v 47
2615|16h xy 138 ru 4v 47||ru 4v 47|16h xy 138 4v 47
2616|43 9 4v 47||bw 4v 47|43 9 4v 47
2617|4v 47||rx 4v 47|4v 47
2618|1jr bx p4 54 c 6||bx 1jr p4 54 c 6
2619|bx 1is 2vq 11 54 c 6||bx 1is 2vq 11 54 c 6
2620|bx e7 6g 9 1g8 1a||bx e7 6g 5u hm 3xf|bx e7 6g 5u|bx e7 6g 6u 2m6 1vf 22m ki 1kt 1a|bx e7 6g 6u|bx e7 6g 37|bx e7 6g 39|bx e7 6g 1g8 l3 1ez 2n g2 9 54 2e 1a|bx e7 6g rx 191 s3 i8 2n|bx e7 6g 9 1a
2621|bx e7 1e3 2lj 6g 2kg 1li 11||bx e7 6g 2kg 1li 11|bx e7 1e3 2lj
2701|ac 1h1 2qb 5m 8e dm||ac 33t 1do 5n|ac 93 1do 5n|ac 1do 5n|1h1 2qb 5m 8e dm ac
2702|wc 5n||wc 1do 5n|wc 5n
2703|th 2mt 5n||th 2mt 5n
2704|z3 2o ac wc th 5n 21p 66||z3 2o ac wc th 5n 21p 66
2705|ac 3x 2u 1dk cx||cx ac 2u 1dk
2706|e0 1in ac wc th 1z 1ig 1m1 x9||e0 1in ac wc th 1z 1ig 1m1 x9
2707|13 v9 8v gh ac e0 3 7t z9 dg g||13 v9 8v gh ac e0 35g 27x|13 v9 8v gh ac e0 40o 305|13 v9 8v gh ac e0 444 1fj|13 v9 8v gh ac e0 3p7|7t 2q 2n 1pe 111 3da 14o 38i 6m 2ob 2fv 349|13 v9 8v gh ac e0 1a7|13 v9 8v gh ac e0
2708|lc z3 48 ac e0 1z||lc 48 ac e0 1z|lc z3 48 ac e0 1z
2709|6d 13 48 93 1z 96||13 6d 48 93 1z 96
2710|6d 13 93 1z 96 h 3 27k z9 11||6d 13 93 1z 194 96 11 h 3 6b|6d 13 93 1z 194 96 11 h 3 6b|6d 13 93 1z 194 96 11 h 3|11 13 6d 48 93 1z 96 h 3 xh 20o 1r0 1zt 2sk 23u 1zu 20m 1zs|11 13 6d 48 93 1z 96 h 3 xh 20o 1r0 1zt 2sk 23u 1zu 20m 1zs
2711|6d cx vn 2q||6d cx vn 2q oq 2f 3x|6d cx vn 2q oq br|6d cx vn 2q oq 36x|6d cx vn 2q oq bh li 29g yr|6d cx vn 2q oq|6d cx vn 2q 8k 2f 3x|6d cx vn 2q 8k
2712|6d w4 1cy e4 qs 3b5 3wu 3qe wc th 1z 48 nn 72 8q||6d w4|1cy e4 3 13 48 nn 72 8q|1cy e4 3 13 48 nn 72 8q
2713|6d z3 pp 6g 13 48 93 1z||6d z3 48 93 1z|6d z3 f7 48 93 1z|6d pp 48 93 1z|6g 6d 13 48 93 1z
2714|pp yf 2f 93 13 2wh e0 p4 26v 26u ne||93 13 2wh e0 p4|pp yf 2f 26v 26u ne
2715|93 2n 4k 2f yf pp 6d 1z e0 lc 161 2a 18x||93 2n 4k 2f yf pp 6d 1z e0 lc 161 2a 18x
2716|23 1an||23 1an
2801|1az 1s1 28z 2kz||1s1|2kz|1az 28z
2802|gg 2ym 16x v3||gg 2ym 16x v3
2803|66 289 f||66 289 f
2804|t1 r5 cx g 9||t1|cx r5 342|cx r5|n0|3y|1gs 3zd|rb 3|rb 3|n5|1g8|3w6
2805|13l 33f a0 9 r5 1nn 1ps 2kt 2ks l3||13l a0 9 by|13l a0 9 fw|13l a0 9|a0 9 r5 1nn 1ps 2kt 2ks|l3
2806|t1 6x 2jw 18 2b1||t1 6x 2jw 18|2b1 18
2807|2ys 18 2px||2ys 18 2px
2808|2pg 18 2yq||2pg 18 2yq
2809|1tr 2r6 1d5 18 2sn 1u 61||1tr 3r9|1d5 18 2sn
2810|4r 1gs 1gr 18||4r 1gs 1gr 18
2811|5z 18 3y 1a g 9||t1 sw 3jm 18|t1 1a9 3jl 18|5z 18|66 v5|rb v5|5z 3y 1a g 9
2812|g7 4r g 9||37v 1ac 3s0|n5 3qb|n5 30k|n5 3r1|gg 3op|gg 1ac|403 6x|1g8 30k 6x 4r|g7 4r g 9
2813|17k g 9 kq n5 30t||66 3dc|17k g 9 kq n5 30t
2814|1q7 18s e6 k7||1q7 18s|1q7 e6 k7
2815|by 8w 1hj u1 k3 2sx 9o||by 8w 1hj u1 5m|by 8w 1hj u1 e6 k7 1c7 5c|k3 8w 1hj 2sx|9o by k3
2816|8w 9o ho 4r 239 yi||8w 9o ho|4r 8w 9o 239 yi
2817|5u 4r 9o||5u 4r 9o
2818|39 4r 1o 1i4 8w||39 4r 1o 1i4|39 4r|39 8w
2819|i8 4r 8w||i8 30p|i8 4r 8w
2820|jt 4r||jt v5|jt 4r
2821|c 4r 8w a0 3 46 2g2||c 4r 8w|a0 3 46 c 2g2
2822|v1 4r 8w kq||v1 4r 8w kq
2823|pc 4r||pc 4r
2824|6u 4r||6u 3or 3ma 3n5|6u 4r
2825|1k9 1kb 5z z 2c 9 4r 8w 9o||1k9 1kb 5z z|wd 4r 8w|138 4r 8w|6c 4r 8w|37 4r 8w|1jo 4r ru v5|mv 4r 8w|rx 4r|5z 2c 9 4r 8w 9o
2826|sw 2h3 2h2 19y 1az z||sw 39|sw|by 3j0 10 3b4|sw 2h3 2h2 19y 1az z
2827|6x 4r 8w 1h4 2ky||6x jb|6x fw|6x ho|6x 39|6x 6c|6x fw ho 39 6c|6x 4r 8w 37|6x 4r 8w|1h4 by k3|1h4 4r|2ky 4r
2828|1wd kq fw 2aw 3jr||1wd kq fw|1wd
2829|1s0 2rb 28y 2r9 2kx 2rf||1s0 by|1s0|2rb 28y 2r9 2kx 2rf
2830|17k 1mj 1u 61||17k by 1u 61|17k 1mj 1u 61
2831|1ty 23d||1ty 23d by|1ty 23d
2832|pb 2zw||pb by|pb|2zw
2833|ck 264 2ri 2rk||by ck 1ag|by ck|ck ho|ck 39|ck 6c|ck 37|ck yi|ck|264|2ri 2rk
2834|2pi ox||2pi|ox k3|ox
2835|2rs 2k1 2ru ww iv 20r 1u 61||2rs 2k1 2ru ww 1u 61|iv 1lg 1ag 1u 61|iv k3 1u 61|iv fw 1w9 2e2 1u 61|iv fw 1u 61|iv 2e2 1u 61|20r by 41x 30r 1u 61|20r by 30r 1u 61
2836|i7 3rj 3rb kq jb s7||i7 1ag|i7 by t1 35m|i7 k3|i7 fw|i7 yi|i7 wd|i7 239|i7
2837|1a9 4r 19y||1a9 4r by|1a9 4r|19y 1a9
2839|1ea kq 13l 9||1ea by 3no|1ea by|1ea kq 13l 9
2840|13u 2rh 2r8||13u 1ag 2zi 44 28m 18s|13u 1ag 2zi 44 28m|13u|2rh 2r8
2841|z 1lu 1m6 18||z by 2e4|z 39e 2e4 3rk|z 1lu 1m6 18 2ni 2nh 2rg k3|z 1lu 1m6 18 2ni 2nh 2rg|z 3ok|z 428 441|z 1lu 1m6 18
2842|z 5z 18 206 1q6 1u 61||z 5z 18 206 1ak 19y 1ea 1q6 1u 61|z 5z 18 206 1q6 1u
2843|v3 43 9 5z 5j 1a 1u 61 1fu||v3 43 9 1u 61|bw 1a ox|bw 1a|jq 1a|5z 5j 1a 43 9 1fu
2844|1du 2e 8t 15m 3g2 3fx 1a 2n 6g||185 2f 1a n q1 c3 3l 2n|185 1ud 3sg 1a n q1 c3 3l 2n|185 3bx 23w 1a n q1 c3 3l 2n|1du 8t 420 1a n q1 c3 3l 2n|1du 8t 32r 379 3bc 3e0 3h1 3sn 3u2 185 1a n q1 3l 2n|1du 8t 15m 1a n q1 c3 3l 2n|1du 8t 15m 1a n q1 c3 3l 2n 6g|12l 1ww 8e 8t o6 1cp 1dv
2845|15m 1a 5z 5j 1u 61||3ii 2u 3c2 4r|1gs 1ud 1a|wd 1ud 1a|3im|15m 1a 5z 5j 1u 61
2846|1a 5z 5j r5 a0 9 1ps 1nn 2n||1rv 1a|1a 5z 5j r5 a0 9 1ps 1nn 2n
2847|t1 9o 2xg 187||t1 9o 2xg 187
2849|9v 1u 61||9v fw 1u 61|9v rb 1u 61|9v 1u 61
2850|1ka 2ph 275 2ws 28n 1u 61||1ka 2ph 275 2ws 28n 1u 61
2852|5z 5j 1a l3 1u 61||5z 5j 1a l3 1u 61|5z 5j 1a l3 1u 61
2853|2rr 1u 61 2gh 5z 1a 1in 2bz 2u 1mu 5c bb r5 cx 21l z5 1fu 43 9||5z 1a 3bf 6x 38x|2rr 1u 61 2gh 5z 1a 1in 2bz 2u 1mu 5c bb r5 cx 21l z5 1fu 43 9
2901|2b 2q||2b 2q 6h|2b 2q cm bh|2b 2q cm 3td li|2b 2q cm 29e 29g 15l|2b 2q cm 36u 2e7 1kl|2b 2q cm
2902|ag 2q||ag 2q 3bk|ag 2q 3bh 3bi 3bn|ag 2q 27x|ag 2q 305|ag 2q 1fj|ag 2q 1fj|ag 2q 1fj|ag 2q 1n 1fj 15l|ag 2q nl|ag 2q 3f1|ag 2q 3ba|ag 2q
2903|1j 8 2q||6h o7 8 2b 2q 398 ms 6x 396 kv|6h o7 8 2b 2q 3ce 1yf 6x|6h o7 8 2b 2q 2ay 41j|6h o7 8 2b 2q 66 2zj|6h o7 8 2b 2q bh 1ac 6m 3cc|6h o7 8 2b 2q|cm o7 8 2b 2q 92 6x 397|cm o7 8 2b 2q 41i|cm o7 8 2b 2q 3zm 3rc|cm o7 8 2b 2q|6h of 8 2b 2q 30o di|6h of 8 2b 2q 3cs di|6h of 8 2b 2q 3ga di 3cr|6h of 8 2b 2q 3r5 di 41q|6h of 8 2b 2q 3zp di|6h of 8 2b 2q 3is di 3j1|6h of 8 2b 2q 3r6 di|6h of 8 2b 2q 3r4 di 3bq|6h of 8 2b 2q|cm of 8 2b 2q 3zq 3j4 3iz 29e|cm of 8 2b 2q|1rc 1wu 8 2b 2q ms 1h4 291|1rc 1wu 8 2b 2q bh 3c9 6m 3ca|1rc 1wu 8 2b 2q|1j 8 2b 2q aq 52 mk 395 fc|1j 8 2b 2q aq 52 mk 3cg fc|1j 8 2b 2q aq 52 mk 3cd fc|1j 8 2b 2q aq 52 mk 394 fc|1j 8 2b 2q aq 52 mk 3cf fc|1j 8 2b 2q aq 52 mk 290 2iz 292 2e1|1j 8 2b 2q aq 52 mk 2re 1az 1s1|1j 8 2b 2q aq 52 mk 2re|1j 8 2b 2q aq 52 mk|1j 8 if ig ih 2q 2ji 2j9 6m 2mn 6t|1j 8 if ig ih 2q 25z 6m 2au 2jg|1j 8 if ig ih 2q 2on 6m|1j 8 if ig ih 2q|1j 8 7t 2q 392 3cb|1j 8 7t 2q 2jh 6m 1ie 1sa 6t 30l 13r 2az cu|1j 8 7t 2q 2r5 6m|1j 8 7t 2q 3ix|1j 8 7t 2q
2904|4i 4e 4q 8 2q 1j||8 2q 3yi 1vr z kv 3c 1j|8 2q 2pj 3pe 1vr 1j|8 2q n3 1of 18 1j|8 2q jb n3 xv 1j|8 2q wd n3 xv 1j|8 2q k3 n3 xv 1j|8 2q z n3 1of 18 1j|8 2q n3 2yr sw 1j|8 2q 41k 399 1j|8 2q 1j
2905|2b 38 1j 4i 4e 4q 8||38 6h ta 3nr ms|38 6h ta 213 1zb 3tg 3kk|38 6h ta 36w 1zb 1rg|38 6h ta 36z|38 6h ta 3pp 3pq 15l|38 6h ta 3df 1zb 3lj 3iy 38l 3po 3xt|38 6h ta|38 cm ta 2b 3zi|38 2b cm ta|38 2b 1ij bh 10a 3ey|38 2b 1ij li 10a br|38 2b 1ij 3ex li 10a br|38 16w kv 3jq br 1ij 41u|38 16w 3r3|38 16w 3my|38 16w 3hc 2xi|38 16w 1jq|38 16w|38 2b 1j 4i 4e 4q 8 3f0 6t|38 2b 1j 4i 4e 4q 8 6t
2906|38 ag 1j 4i 4e 4q 8||38 if ig ih 8 3nj|38 if ig ih 8 3bl 3nv 3cw|38 if ig ih 8 3y0 3k7|38 if ig ih 8|38 7t 8 35i|38 7t 8
2907|d2 16a 1de 38||16a d2 3jp z|16a 1sy z|16a 3pr 3pg 15l z|16a 1yy z|16a|1de 3uo z|1de 3jn 3ty z|1de 3kl 35v 3d4 z|d2 38 1de 6o
2908|d2 38 1j 4i 4e 4q 8||d2 38 8 mk 2yp z 3r2 6m|d2 38 8 mk 2yp z 6m|d2 38 8 4i 4e 4q 2ed 6m z|d2 38 8 4i 4e 4q 2ec 1sy 2eq 6m z|d2 38 8 4i 4e 4q 6m 2ec 1sy 2eq z
2909|8a 38 d2 9o 13i 1k3 ff 1u 61 1j 4i 4e 4q 8||8a 2b 1j 4i 4e 4q 8 1tn|8a 2b 1j 4i 4e 4q 8|8a if ig ih 1j 4i 4e 4q 8|8a 7t 1j 4i 4e 4q 8|8a 38 1j 4i 4e 4q 8 3qc 1tp 10a 3cu|8a 38 1j 4i 4e 4q 8 3oo bh 10a 1tp|8a 38 1j 4i 4e 4q 8 3om bh 10a 1tp|8a 38 1j 4i 4e 4q 8|8a d2 38 1j 4i 4e 4q 8|38 9o 8a 13i 1k3 ff 1j 4i 4e 4q 8
2910|sr zp zr zq y0 115 5s 1j 4i 4e 4q 8||sr zp zr zq y0 115 5s 1j 4i 4e 4q 8 2qf bh 4r|sr zp zr zq y0 115 5s 1j 4i 4e 4q 8 3nx li 4r|sr zp zr zq y0 115 5s 1j 4i 4e 4q 8 391 3ei 3eg|sr zp zr zq y0 115 5s 1j 4i 4e 4q 8 2e6 6m 6t|sr zp zr zq y0 115 5s 1j 4i 4e 4q 8 2fo 6m|sr zp zr zq y0 115 5s 1j 4i 4e 4q 8
2911|13i 1k3 3y 2l 1j 4i 4e 2pk 8||13i 1k3 3y 2l 1j 4i 4e 4q 8
2912|he 3y 2l ag 3j 2qr||he 2b 3y 2l 3nq 3gl|he 2b 3y 2l 3ew 32l|he 2b 3y 2l|he ag 3y 2l 35a|he ag 3y 2l|he 8a d2 3y 2l 42w 2jz 2oc|he 8a d2 3y 2l 2g0 2fz 2k0|he 38 8a d2 3y 2l 2jz 2oc 2g0 2fz 2k0|he ag 3j|2qr
2913|he 1j 4i 4e 4q 8||he 1j 4i 4e 4q 8
2914|ff x5 3y 2l 1j 4i 4e 2pk 8||ff 2b 3y 2l 32m|ff 2b 3y 2l 370 ms kv|ff 2b 3y 2l 3ny 9n ms 3ki|ff 2b 3y 2l|ff if ig ih 3y 2l 3bm 2od|ff if ig ih 3y 2l 2l1 2oe|ff if ig ih 3y 2l 2od 2l1 2oe|ff 7t 3y 2l 3rx 2ro 9n|ff 7t 3y 2l 2ro 9n|ff 38 he|ff d2 3y 2l|x5 33w|x5 39v 319 6t|x5 319 6t|ff x5 1j 4i 4e 4q 8 2av 6m|ff x5 1j 4i 4e 4q 8 6m
2915|18 6h 2b 80 gs g7 9o lb 1j 4i 4e 4q 8||18 6h 2b 80 1v8|18 6h 2b 80 z 1v8|18 6h 2b 80 3c 1v8|18 6h 2b 80 9f|18 6h 2b 80 9f gs|18 6h 2b 80 9f z|18 6h 2b 80 kv e5|18 6h 2b 80 92 e5|18 6h 2b 80 1rg e5|18 6h 2b 80 2ed 6m e5|18 6h 2b 80 3c 9f|18 6h 2b 80 1lg 1tk 41g z 3c|18 6h 2b 80 3te z 3c|18 6h 2b 80 36y 3r7 z 3c|18 6h 2b 80 3qj 2y4 z 3c|18 6h 2b 80 gs g7 9o lb 1j 4i 4e 4q 8
2916|18 cm 2b 80 ag gs g7 9o lb 1j 4i 4e 4q 8||18 cm 2b 80 bz z|18 cm 2b 80 3c bz|18 cm 2b 80 2o9 z|18 cm 2b 80 3c 2o9|18 cm 2b 80 2pu 3m2 3m3 z 3c|18 cm 2b 80 ag gs g7 9o lb 1j 4i 4e 4q 8 35s 6m|18 cm 2b 80 ag gs g7 9o lb 1j 4i 4e 4q 8|18 if ig ih 80 gs g7 9o lb 8|18 7t 80 35f z 3c|18 7t 80 27y 9o 6x|18 7t 80 2rn z|18 7t 80 gs g7 9o lb 8 z 3c 27y 6x 2rn
2917|18 k0 gs g7 9o 3rl 1j 4i 4e 4q 8||18 2b k0 3q9 z 3c|18 2b k0 32v z 3c|18 2b k0 34j 3w2 z 3c|18 2b k0 3mu gs|18 2b k0|18 if ig ih k0 gs g7 9o lb 8|18 7t k0 3cy 2q5|18 7t k0 3cx 3cj 2q5|18 7t k0 3c 3q1|18 7t k0 3s3 gs|18 7t k0 3zg z|18 7t k0 1ae 1om|18 7t k0
2918|18 gu 1px 3y 2l gs g7 9o lb 1j 4i 4e 4q 8||18 gu 38 2l 3y 2ls z 3c|18 gu 38 2l 3y 23o|18 gu 38 2l 3y z 3c 23o|18 gu 38 2l 3y 1s6|18 gu 38 2l 3y z 3c 1s6|18 gu 38 2l 3y 2i5 z 3c|18 gu 38 2l 3y 3d1 3jo 35c|18 gu 38 2l 3y 393 6m|18 gu 38 2l 3y 23o 1s6 2i5 z 3c|18 gu d2 2l 3y 2vh z|18 gu d2 2l 3y 32p z 3c|18 gu d2 2l 3y 3c 2vh z|18 gu d2 2l 3y gs g7 9o lb 8|18 gu he ff 2l 3y gs g7 9o lb 8|18 gu 1px 3y 2l gs g7 9o lb 6m 41l z 3c|18 gu 1px 3y 2l gs g7 9o lb 1j 4i 4e 4q 8 6m
2919|3c 1d5 z 1x6 1j 4i 4e 4q 8||3c 1d5 z 1x6 1j 4i 4e 4q 8 30s 1tm iv|3c 1d5 z 1x6 1j 4i 4e 4q 8 1tm iv
2920|3c 5z 18 g 9 z 1j 4i 4e 4q 8||3c 2zv 209 z 1j 4i 4e 4q 8 2qt 6m ms|3c 2zv 209 z 6m 2qt ms|3c ww z 1j 4i 4e 4q 8 1ae|3c ww z 1j 4i 4e 4q 8 1tn|3c ww z 1j 4i 4e 4q 8 246|3c ww z 1j 4i 4e 4q 8 41o|3c ww z 1j 4i 4e 4q 8|3c 5z 18 g 9 z 1j 4i 4e 4q 8 2fn 6m|3c 209 ww z 1j 4i 4e 4q 8
2921|f0 2l 1a||f0 2l 1a 2b mw 8 3nu 1tk 41t z|f0 2l 1a 2b mw 8 z 2ea 1uh 1w8|f0 2l 1a 2b mw 8 z 1to 1uh 1w8|f0 2l 1a 2b mw 8 z 2e9 1uh 1w8|f0 2l 1a 2b mw 8 z|f0 2l 1a 2b 1dc 8 1ui z|f0 2l 1a 2b 1dc 8 3j2 z|f0 2l 1a 2b 1dc 8 z|f0 2l 1a if ig ih 1lg 1dc 8 z|f0 2l 1a 7t mw 8 26d z|f0 2l 1a 7t mw 8 26d z|f0 2l 1a 7t mw 8 40n z|f0 2l 1a 7t mw 8 3d2 z|f0 2l 1a 7t mw 8 3p9 rv 13q 3p8 z|f0 2l 1a 7t mw 8 33i 6t 35b 3c4 3f5 3ft 3ln 3ls 3nf 3rv z|f0 2l 1a 7t mw 8 z|f0 2l 1a 7t 8 3rz 3c7 z|f0 2l 1a 7t 1dc 8
2922|3y 2l as 1a||as 38 8a 3c z 3oq|as 38 8a 3c z 3cm|as 38 8a 3c z 3c5 6t|as 38 8a 3c z 41n|as 38 8a 3c z 3cn n3 xv|as 38 8a 3c z 3nw 3f2|as 38 8a 3c z 2e9 3ez|as 38 8a 3c z|as 1yy d2 8a 3c z 33j 18|as 1yy d2 8a 3c z|as he ff x5 z|as he ff x5 z 6t 2oa 3pi|as 18 3c 3ml z|as 18 3c 2i8 z|as 18 3c 33v z|as 18 3c 2zy 6t z|as 18 3c z 2i8 33u 2zy|as 38 d2 18 1a 3y 2l
2923|1dr jb z 8w 2m8 2rt 1u 61||1dr jb z 8w 39b 1u 61|2m8 2rt 1u 61|1dr jb z 8w 3zo n3 xv 1u 61|1dr jb z 8w 3ck n3 xv 1u 61|1dr jb z 8w 1u 61
2924|37w 2l 1a rw 37t 18||2b rw s7 8 z 3nk 6t|2b rw s7 8 z 2h1 6m 2op 2rq|2b rw s7 8 z 6t 2h1 6m 2op 2rq|ag rw s7 8 42t z|ag rw s7 8 25g 18 32o z|ag rw s7 8 2fx z|ag rw s7 8 25t 6m z|ag rw s7 8 25g 18 32n 2fx 25t 6m z
2925|37x 2l 1a 2v8 z 1wf||1we 8 2v8 z|1we 8 3he 6t|1we 8 6t|1wf 8 z 38z 6m|1wf 8 z 6m
2926|16i 2l 1a||16i 2l 1a 18i|16i 2l 1a 3bg 3ci|16i 2l 1a 3fw 6t z 2oa w3 3be 2ea 3d3|16i 2l 1a rv 3rw|16i 2l 1a
2927|2e0 276 277 1a||2e0 276 277 1a
2928|5j 8 1k9 1kb||5j 8 1k9 1kb
2929|n0 2l 1a||n0 2l 1a 1wx|n0 2l 1a
2930|9c gg 1a||9c gg 1a 1to 2fw|9c gg 1a 401 3dd|9c gg 1a 405 1lg 1tk 3zv|9c gg 1a 3nt|9c gg 1a 1to 2fw|9c gg 1a 13r 1wb 3yh 402 6t|9c gg 1a 33c 6m 37n 3np|9c gg 1a
2931|9c 5z 1a||9c 5z 1a 3zt 6u 2zk|9c 5z 1a 30j|g 1j 9c iw 8 1ae 166|g 1j 9c iw 8 1ae 3th|g 1j 9c iw 8 1tn 3f4|g 1j 9c iw 8 1l8 18|g 1j 9c iw 8 z 1l8 18 33k 187|g 1j 9c iw 8 41y 41w 30p|g 1j 9c iw 8 kv ms 2qe 2ee 1pr 166|g 1j 9c iw 8 1ae 3zu 3d5 42f v5|g 1j 9c iw 8|1j 9c iw 8 1l8 1ac|1j 9c iw 8 3ti 1ac|1j 9c iw 8 39a 2pj 41r 208 3o0|1j 9c iw 8 41f 6m|1j 9c iw 8|9c 5z 1a 2zk 6u 30j iw 8
2932|5b 1a 3y fe f3||5b 1a 3y fe f3 d5 108 5s 6s 4a 3zr|5b 1a 3y fe f3 d5 108 5s 6s 4a 3gx 3gy|5b 1a 3y fe f3 d5 108 5s 6s 4a 3gz 38 3zs|5b 1a 3y fe f3 d5 108 5s 6s 4a 3yf|5b 1a 3y fe f3 d5 108 5s 6s 4a|5b 1a 3y fe f3 d5 108 5s 6s 4a 2lt|5b 1a 3y fe f3 6s 4a 3km|5b 1a 3y fe f3 6s 4a 35e 1pr 213 9n|5b 1a 3y fe f3 6s 4a 2s2|5b 1a 3y fe f3 6s 4a 2vb|5b 1a 3y fe f3 6s 4a 2zl 15l|5b 1a 3y fe f3 6s 4a 29x 6m|5b 1a 3y fe f3 2lt d5 108 5s 4a 35d 1pr 213 9n 2s2 2vb 2zl 15l 29x 6m
2933|5b 1a n0 fe f3||5b 1a n0 fe f3 d5 2tm 5s 6s 4a 3rp 26j 8|5b 1a n0 fe f3 d5 2tm 5s 6s 4a 26j 8|5b 1a n0 fe f3 d5 2k8 5s 6s 4a 3jj 8|5b 1a n0 fe f3 d5 2k8 5s 6s 4a|5b 1a d5 x4 5s 6s 4a z|5b 1a d5 x4 5s 6s 4a 3sa z|5b 1a d5 x4 5s 6s 4a 33e 6t 33q 35k 36k 383 3co 3d0 3d6|5b 1a d5 x4 5s 6s 4a 2gg 8|5b 1a d5 x4 5s 6s 4a 3tz|5b 1a d5 x4 5s 6s 4a 33r 3rr 33s|5b 1a d5 x4 5s 6s 4a 3rq 3s9 3pm|5b 1a d5 x4 5s 6s 4a|5b 1a 2tr 2l6 5s rk 6s 4a 3i sx 3lt 6t z|5b 1a 2tr 2l6 5s rk 6s 4a 3i sx 6t z|5b 1a 1mv 5s 6s 1mc 4a 2nf 27h 18 z|33g 6t 33m 34u 36v 372 3bj 3nz 3r8 3rs 3w3 3w4 434 z|5b 1a 1mv 5s 6s 1mc 4a 8 2nf 27h 18 z|5b 1a 1mv 5s 6s 1mc 4a 3mg 6t 3nc 3ns 44e z|5b 1a 1mv 5s 6s 1mc 4a|5b 1a d5 30i 5s 6s 4a 2o1|5b 1a d5 30i 5s 6s 4a 3q6|5b 1a 1x5 3j3 2fu 29t|5b 1a 1x5 2bh 6t 2og|5b 1a 1x5 2fu 29t 2bh 6t 2og|5b 1a 33h 6t 37b 38y 39p 39q 3bt 3c8 3ev kv 3mc 3g8 3g9 3aj|5b 1a 34k ms 6m|5b 1a
2934|2po 18 z 1u 61 5b 1a||5b 1a d5 400 5s 6s 4a|5b 1a 4a 35h 5s rk 6s 3i sx|5b 1a 4a 3ru 5s rk 6s 3i sx|5b 1a|5b 1a 2gg 8|2po 18 z 5b 1a 6o
2935|xu||xu 2of|xu 3f3|xu kv 1wb n3|xu 1wb 2of|xu n3|xu
2936|3tm nr 2f 128 nn 47 8 1ws 3gj 3hg 1eg||nr 8 ls|nr 8 ls|nr 8 ls|nr 3de 3qk 18 8 ls|nr 8 ls|nr 8 ls|nr 8 ls|nr 8 ls|nr 8 ls|nr 2f 47
2937|ky 214 23y 1xe 2f 128 nn 8 h8 nw gv 3u 1dd k5||1dd ky na 1vk 8 h8 nw 3x2|1dd ky na 1vk 8 h8 nw 1bu z|1dd ky na 1vk 8 h8 nw 33n 1bu z|1oa ky 8 h8 nw 3au 2jx 2t2 2dl 2t1 2dm|1oa ky 8 h8 nw 1j 2cf|1oa ky 8 h8 nw 2pt 2t7|1oa ky 8 h8 nw 2jx 2t2 2dl 2t1 2dm 1j 2cf 2pt 2t7|214 23y 1xe 8 h8 nw|ky 214 23y 1xe 2f 128 nn 8 h8 nw gv 3u 1dd k5
2938|1vl 2f 128 nn z 8a 3c 8||1vl 3ve 2v7 8|1vl 2f 128 nn 2v7 8
2939|9g 2f 128 nn z 8a 3c 8||9g 1zf 8 z|9g 1zf 8 z|9g 39j 8 z|9g 376 z|9g vc 8 z|9g vc 8 170 6t z|9g vc 8 2aa 6t z|9g vc 8 16j z|9g vc 8 2mj 2o6 6t 2o5 2ts z|9g vc 8 170 6t 16j 2aa 2mj 2o6 2o5 2ts z|9g 2zq 268 1ui 8 z 3fv 6t|9g 2zq 268 1ui 8 z|9g tr 1j1 8 3ep 6t z|9g tr 1j1 8 3eq 6t z|9g tr 1j1 8 3mk 18 z|9g tr 1j1 8 z|9g 31k l8 39u 2f6 z 3c 8|9g 31k l8 2f6 z 3c 8|9g 2f 128 nn z 3c 8
2940|22 1u iz 1c0 1xz 1b7 vm 8a 13i 3c z||22 1u iz 1c0 1xz 1b7 vm 8a 13i 3c z
2941|kj||kj 201 8 3qy 18 4a z|kj 1ob 8 z|kj 3zn 8 z|kj 38w 8 z|kj 3er 8 z|kj
2942|5j 1a||5j 1a
3001|1b6 qw a1 2w5 9c 91 55 12 lf 2jf z 6r r 2x a5||1b6 qw a1 2w5 9c 91 55|1b6 qw 2jf z 6r r 2x o 91 a5 55
3002|6r o0 r 91 a5 sm 55 18t 42 1bn 3u 48 35t 72 1pd 1fa sl qs tf 7c||o0 6r r 18t 42 1bn|o0 6r r 18t 42 1bn ls t7 14y f 4s q|o0 6r r 18t 42 1bn 1n t7 14y f 4s q|o0 6r r 18t 42 1bn t7 14y f 4s q|1pd 1fa sl qs tf 6r 1ya|1pd 1fa sl qs tf i0 1ya|1fa sl qs tf|aw sl 3u 1f1|aw sl 3u 1f1|1fa sl qs tf
3003|bm aq z9 1n uf 91 a5 t7 14y f 4s q||bm 201 1ob 8 91 a5 55|bm kj 1ob 8 91 a5 55|bm 1bu 91 a5 55 hr q|bm ky kj 91 a5 55 hr q|bm 9g 8 vc z 91 a5 55|bm 9g 8 170 6t z 91 a5 55|bm 9g 8 16j z 91 a5 55|bm 9g 8 170 6t 16j z 91 a5 55|bm 26i d8 2t5 2ds 8h 91 a5 55|bm 91 a5 55
3004|bm 1n ls 91 a5 t7 14y f 30c 32w rk 2qi q|1et 29u 3s6 3jt 3qm kj|bm 201 1ob 8 91 a5 55 hr q|bm kj 91 a5 55 hr q|bm 1bu 91 a5 55 hr q|bm 3at ky 8 h8 nw kj 91 a5 55 hr q|bm ky 1bu 32y 3as kj 91 a5 55 hr q|bm 9g 8 vc z 91 a5 55 hr q|bm 9g 8 170 6t z 91 a5 55 hr q|bm 9g 8 16j z 91 a5 55 hr q|bm 9g 8 170 6t 16j z 91 a5 55 hr q|bm nr 8 91 a5 hr q|bm 26i d8 2t5 2ds 8h 91 a5 55 hr q|bm 1n ls 91 a5 55 hr q
3005|ab 1jm 1qn bf d9 ix 3t1 3z 2d ce 2x f 4s q bl 90 i0|ix 1qn|bf d9 c9 2qi q bl 90 9x i0 3f|ab 1jm 1qn 3z 2d ce 2x hr q
3006|ce||ce 3xx 90 38b 2yv 2 1f5 d9 3lc 1ol 32h 9x 3hz 32u 34x|ce 3pv h nt 151 sm 124 6k 32x 3qv|ce 9x 7i zy av 3ua|ce 1uw 18l 7u w7|ce 2e 2c3 h 4k ky 3xh|ce 2hv h 6k 6r i0 1ya 2n4 au 90 1ze 1d6 151 kt i2 192 bl 1w|ce 27 3ju 3q5|ce 11|ce 3sd 35z 1ak 2bg 41e w7 21g t7 14y
3101|8d r j 1n uf 1u gl r4 167 2e lq||8d r j 1n uf 1u gl r4 167 2e lq
3102|8d 1z 2e td||8d 1z 2e td 187 e6 k7|8d 1z 2e td jb ck|8d 1z 2e td|8d 1z 2e td jb ox e6 k7|8d 1z 2e jb ox fw i7 5z g 1ja 2x 2n|8d 1z 2e td by ox|8d 1z 2e td 1ak z 2n fw ox jb|8d 1z 2e td 2n 187 jb ox e6 33l k7|8d 1z 2e td 9b 2n 1b1
3103|8d 1z 2e 11n||8d 1z 2e 11n 2yt 3 1tr 2r6|8d 1z 2e 11n 2yt|8d 1z 2e 11n
3104|8d 1z 2e 1mm||8d 1z 2e 1mm k3 6x|8d 1z 2e 1mm k3 ck|8d 1z 2e 1mm
3105|8d 1z 2e 8t n0 n5 k3 2gl 1et 1zn 2iq 3||8d 1z 2e 1et f 1zn 2iq 3|8d 1z 2e y0 1ja 8t n0 n5 k3|8d 1z 2e 2dx 1w9 iv|8d 1z 2e jb 3cv 3on iv 2n 2dx 1w9|8d 1z 2e ox iv|8d 1z 2e aq 1ja 8t n0 n5|8d 1z 2e aq 1ja 8t n5 k3|8d 1z 2e
3201|b5 a1 j l8 23l z 8a 3c 8||b5 a1 j l8 3tu|b5 a1 j l8 43i|b5 a1 j l8 23l z 8a 3c 8
3202|b5 2x 10 5j 5z h 2f 2fs tn||b5 2x 10 5j|b5 2x 5z h 2f 2fs tn
3203|ad 20 j r l8 q5 a1 1u 61 h 4k||ad 20 j r l8 q5 a1 1u 61 h 4k
3204|10 5j ad 20 h 4k rm 1v2 28w i2 1l2 1u 61||g1 3d9 h 4k rm|g1 18 3t8 h 4k rm 3os|g1 27k h 4k rm|g1 1af h 4k rm|g1 lw 42u 8k jy h 4k rm|g1 2u4 h 4k rm|g1 jy h 4k rm|g1 387 ad 20 h 4k rm|g1 2n ad 20 aq|g1 10 5j 1v2 28w i2|g1 10 5j 1l2 1u 61
3205|2lu h 4k 8h||2lu h 4k 8h
3206|ad 20 h 5z 1l2 1u 61||ad 20 jy h 4k pc v5 3 pr 99|ad 20 jy h 4k pc v5 3 pr 99|ad 20 jy h 4k i8 1a|ad 20 42e h 4k rm|ad 20 3mb jy h 4k 5u 17k|ad 20 h|ad 20 5z 1l2
3207|jy o 2q0 24z zn 2i2 2fp re 5c 2n8 7c 3l 3e8 1y ak 2hg 1p ei cw||jy o 2q0 h|zn 2i2 24z 2fp re h|2n8 5c h|1y 2hg f 1p ei cw
3208|fj lv zn 1bz 4k 10 3j 1u 3u 2f v8 zg g e6 ou||fj lv 4k 4t v8 zg g e6 ou|fj lv 4k bz 92 3j v8 zg g e6 ou|fj lv 4k 3j v8 zg g e6 ou
3209|fj lv zn 1bz 4k 10 1u 3u 2f 3j v8 zg e6 ou||fj lv 4k bz 92 3j v8 zg e6 ou|fj lv 4k 3j v8 zg e6 ou
3210|fj lv zn 1bz 1tw o 2u jy ef 3s||fj lv zn 1bz 1tw o 2u jy ef 3s
3211|1ip o||1ip o
3212|jy 2o4 1p cw v8 g e6 iq 5c am f 54 fj zn 1em 53 g1 7c 4s q||jy 54 fj 1em 53|jy 54 fj
3213|1ga 23a 22e 1cw 3of 40k pn 1et 1v 15n s1 ws f 4s|43h 3hi bz|1ga 23a 22e 1cw|1ga 23a 22e 1cw
3214|1vi 2tk 3hm 86 7i 38e 1a 161 1cw zy g p1 3yq h 3fk 1wl e3 5g s8||161 1cw zy|161
3215|w1 7o ez 9z f9 5m||w1 7o f9 5m|w1 7o f9 5m|w1 ez 9z f9 5m
3301|13 ss ae ya 47 6a cv e4 48 3ec 3mm e6 2eo k7 1ey 21o 1as 1lr||13 ss 17q ae ya|13 ss 2mc 17q ae ya|13 ss m7 1r 17q ae ya|13 ss 3ra 3ni 3sb 17q ae ya|13 ss 3ob 17q ae ya|13 ss 17q ae ya|21o|13 ss 47 6a cv e4 1ey e6 2eo k7 1as 1lr
3302|1lp 2x 2n yb k7 fs 9n 7d 2 ak h 4k fu 54||1lp 2x 2n 5h zk ak|1lp 2x 2n 7d 2 ak
3303|1d4 7r 2u|3dy 1t6 3qq 3a3|1d4 7r 2u
3304|jj 7r h 355 1l4 4n 29z 1l5 1m4|3m5 3n3 3fi 3fh 1b2 3mh 3wb 3yk 3oj 3oi 3ae 360 mx 16v|jj 7r h 3m4 1l4|jj 7r h 1uo 1l4|jj 7r h 1l5 1m4|jj 7r h 1p z5|jj 7r h 29z 4n
3305|1d h|3af|1d h 3wd|1d h 1m5 43k u9|1d h 1bz|1d h
3306|1ct 9x 1kc h 3g3 am 1p d 2be 192 241 2gz 15g q 1zn|40v 3oy|1ct 9x 1kc h 3bu|1ct 9x 1kc h d 2be 192 241 2gz|1ct 9x 1kc h
3307|n4 jj 7r h tn 2wl 17b cn ny wv 1td 3bw 1dz 3bv 2rd 1im 1dl|1td 335 3t0 3go|n4 jj 7r h tn 2wl 17b cn|n4 jj 7r h wv 1td 33x|n4 jj 7r h 2rd ny z|1d4 1te 203 1tf h 1dz 336 1lp 3px 36q 7b 3ui 3uw|1d4 1te 203 1tf h 1dz|1d4 1te 203 1tf h
3401|rg 5j 4j d8 h 4n ey 3p cr l7 2z 5c c5 q v ab a2 jw 3z 2d 41 1th|rg 2hv|rg 5j 4j d8 f 3p cr l7 2z v ab a2 jw 3z 2d 41 1th 7r 3nd|rg 5j 4j d8 f 3p cr l7 2z v ab a2 jw 3z 2d 41 1th 7r|rg f|5j 4j d8 h ey 4n f 5c c5 q rg
3402|5j 4j d8 i2 ey 9h hg h rg||26f 5j 4j d8 i2 15u 1q4 1of 18 z q|26f 5j 4j d8 i2 q|5j 4j d8 i2 38d q|5j 4j d8 i2 g 2l0 q|5j 4j d8 i2 q|ey hg h 1p cw ei 4j d8 rg q|ey hg h 4j d8 rg 9h q
3403|t5 h 13 1vp lq e 2 3 6d 93 1z||t5 h lq e 2 3s h1 7c 3 6d 13 48 93 1z|t5 h 3 6d 13 48 93 1z|t5 h lq e 2 3s h1 7c|t5 h 6d 13 48 93 1z
3404|e4 1o o||e4 1o o hs 3qd 11t 10a|e4 1o o
3405|16v c5 tx am 1p f 3z 2d 41 8l 5i 5g 1hw 1y 9||16v c5 h 5i 3s|16v c5 h 1ca l 8l 5g 442|16v c5 h 1hw|tx am 1p h f v ab a2 jw 5w 17 15 3z 2d 41|16v c5 h
3406|19h 2za|3vu|19h 2za
3407|1cj am pu 9x e4 1wg 1a 4s q 1g f 2dr h ix 2c|ko|1cj am h 3l6 9x e4 4s q 1g 3jb 2z fo f 2dr
3501|1rq 2a4 8 ok||1rq|2a4 1rq 8 ok
3502|18o 47 aq 13f na 3 pr 99 20 25y 8||18o ed 12|18o ed 12|18o d0 47 aq 13f na|18o 25y 8 47 aq 13f na
3503|1jn 6f u 4j 3o 8q 8 2l4 ok r l8||1jn 6f u 4j 3o 8q 8 2l4 ok r l8
3504|2r7 8 na 2x 33 84 1p 2b3||2r7 8 na 2x 33 84 1p 2b3
3505|1tj 3u ao 3t7 1ao ok 4k||1tj 3u ao|ok 4k ao 1tj 3u
3506|o ok d9 33 q en 3|3yl|ok d9 o q en 3|d9 o 4k 3j 15|ok d9 o en 3
3507|1j0 o 33||1j0 3uj 47|1j0 o
3601|1ar 2t9 1p||1ar 2t9 1p
3602|o 1ar||1ar o
3603|d3 1jj 1ti 14f 1d3 o4 2k6 14 2dv||d3 1jj|1ti 14f|1d3 o4|1ti o4|2k6|14 2dv
3604|2gt cj 1uy 1mz 21x 2h6 22d 1mw|3g0|1mw 2gt|1mw cj 1uy 1mz 21x 2h6 22d
3605|1y6|3n7|1y6
3606|g3 1rv 21a n f 1si 2||8e 5c oq 3x 5e zy 3ue fz t3 4l|g3 1rv 21a n f 1si 2
3701|4f 1g 3r 1k 9q a9 2 1c e 1bt x2||4f 1g 3r nt 1k 9q a9 2 1c e|4f 1g 3r 1bt x2 1k 9q a9|4f 1g 3r 1k 9q a9 bv 2 1c e|4f 1g 3r ti tl 1k 9q a9 bv 2 1c e|4f 1g 3r 1k 9q a9 bv 2 1c e
3702|4f 3r 28 9q a9 2 1c e 1bt x2||4f 3r nt 28 9q a9|4f 3r ti tl 28 9q a9 u6 10h 1f|4f 3r 28 bw g7 2fj 9q a9 u6 10h 1f|4f 3r 28 9q a9 u6 10h 1f|4f 3r ti tl 28 9q a9 u6 10h 1f ca|4f 3r 28 9q a9 u6 10h 1f ca|4f 3r 28 9q a9 u6 10h 1f ca|4f 3r 28 9q a9 u6 10h 1f|4f 3r ti tl 28 9q a9 1f|4f 3r ti tl u0 28 9q a9 1f ca|4f 3r ti tl 28 9q a9 1f ca|4f 3r ti tl 28 9q a9 1f ca|4f 3r ti tl 28 9q a9 1f|4f 3r 28 9q a9 1f ca|4f 3r 28 9q a9 1f ca|4f 3r 28 9q a9 1f
3703|4f v 1c e 9q a9||4f v 1c e 28 9q a9 1f|4f v 1c e ti tl 9q a9|4f v 1c e 9q a9
3704|4f 1g 3r v 1c e zv v4||4f 1g 3r v 1c e zv v4
3705|4f 1g 3r zv v4||4f 1g 3r zv v4
3706|i9 3r zv v4 57 4y ap||i9 3r zv v4 57 4y ap 1f|i9 3r zv v4 57 4y ap 1f
3707|2e h 4f 55 ls t7 20v q||4f 9q 2fj t7 20v q f 2u6|4f 2e h t7 20v q f 2u6
3801|1o qe v3 2o h 4k 66 f am 4o 1g 54||qe 1o|qe v3 2o|37s am sp fb 15v|qe 66 4k h f am 4o 1g 2o 54
3802|1fn 66 2f 1z r 12l||66 1fn|2e 1fn 2f 1z r 12l
3803|23j 13 44||2e 23j 13 44
3804|nc 1c7 54 l 4x f9 2du 1u gl 2ml xv||1c7 nc 54 l 4x f9 2du 1u gl 2ml xv
3805|g6 l ck 24b 1ey 13 96 2ef pb 2qp 2d8 11r rv 3zj 1xy z9||1ey 13 g6 l ck 24b|1ey 13 r4 lq 60 l 96 2ef pb 24b 2qp 2d8
3806|176 86 18 8 7p 13 3va g6||176 86 18|176 86 z 18 8|3c g6|176 7p 13
3807|l e0 13 1a7 2p4 j lc 28u h 4k 176 86 18||l e0 13 1a7 2p4 j lc 28u h 4k 176 86 18
3808|10o 21y 1vc 1vx ki 2xx 4w 1ju 1n7 1im f 4s q h|3ul|10o 8h q h 1ie 6m 1sa 6t 4s|10o 21y 1vc 1im 1vx 8h 1ie 6m 1sa 6t f 4s q h|10o 8h 4s en 3 af q h|10o 8h f 4s q h en 3 af|10o 3p6 8h f 4s q h en 3 af|10o f 4s q h|1vc f 4s q h|1vx ki 2xx 4w 1ju 1n7 f 4s q h|1im f 4s q h|21y f 4s q h
3809|ef i2 g1 yt 18h q5 1av 3du h e v 3s ak 33||ef i2 g1 yt 18h q5 1av 1ep h e v 3s 7c ak fs 1fw 2x|ef i2 g1 yt 18h q5 1av 1ep h e ak|ef i2 g1 yt 18h q5 1av 1ep h v ak|ef i2 g1 yt 18h q5 1av 1ep h 3s ak
3810|9 20c h 1jf 7c hv i6 d7 1p am 2 zb z2 sp 36||20c h 9 4j hv i6 d7 1p am 2|1jf 9h h hv i6 d7 zb z2 sp 36
3811|ki 1kt h 2qc g6 2ko 13a 2kc 2ce 1z 13 1vf 5c xh 3f||ki 1kt h 4k 6u 1a|ki 1kt h|t5 13 pm 6d 48 93 1z|t5 13 pm 6d 48 93 1z|2qc g6 2ko 13a 2kc ki 2ce h o pm 1z 13 5c 1vf
3812|o 15 pl 1a 1mg 17 33 ki 1zm h 22u||15 pl o|1mg 1a 15 17|ki 1zm h 1a 22u 15 17 2n 3pt 246 2e8 302|ki 1zm h 1a 22u 15 17 246 2e8 302
3813|h 2am sv 1j4 yz 2gb 1jt||sv 1j4 h 2am yz 2gb 1jt
3814|5j 14a 1eg 1f3 33 o fj lv 1n8||1eg 1f3 5j 14a 33 o fj lv 1n8
3815|123 1br pl yv h 33||1hi cl 123 1br pl yv h 6c 1a d8 2x 33|1hi cl 123 1br pl yv h 43 9 1a d8 2x 33|1hi cl 123 1br pl yv h d8 2x 33|123 1br pl yv h 42s 33
3816|p1 7i 16c ae 7w 14x 2tz 1ym||p1 7i 16c ae 7w 14x 2tz 1ym
3817|1n 1q4 262||1n 1q4 262
3818|2e 8t 2eu 9a f q0 pe 1a||2e 8t 2eu 9a f q0 pe 1a
3819|ej i5 102 o 5c b6 3 6d 13 48 93 1z||ej 102 i5 o 5c b6 3 6d 13 48 93 1z
3820|ki 106 h o 1t6 2k3 102||ki 106 h o 1t6 2k3 102
3821|o sl iq 2dw 1ca qs tf 31q 4w 6r r aw||o sl iq 2dw 1ca qs tf 31q 4w 6r r aw
3822|124 sm 7l i4 o f w7 2ah 2uf 2||124 sm 7l i4 o f w7 3mt|124 sm 7l i4 o f w7 44c 3d7 417 3ou h3 330|124 sm 7l i4 o f w7 o0 3ht|124 sm 7l i4 o f w7|124 sm 7l i4 o f w7 2ah 2uf 2
3823|6l 80 mg 18 13 r6 38||6l 80 mg 18 13 r6 2y4|6l 80 mg 18 13 r6 2pu|6l 80 mg 18 13 r6 23j|6l 80 mg 18 13 r6|6l mg 38
3824|o nz oi h4 zb 2e h nv ak 2n 2f 33||nz o oi h4 zb|9 9v g 5n 1n uf 2o4 nz|7i 16c ae o pm|16c ae g p1|2xi|2e 2n h 8h 2qf bh 4r|2e 2n h 8h 20o 1r0 1zt 23u 1zu 20m 1zs|2e 2n h 8h 30s 1tm iv|2e 2n h 25z 37d 413 2au 2av 1ie 390 30l 13r 2az cu 2e6 2fn 2fo 2jg 2on|2e 2n h 8h 2ji 2j9 6m 2mn 6t|2e 2n h 8h 2r5 6m 2jh|2e 2n h 8h n3 1of 18 z xu 2yr sw|2e 2n h 8h 3zl 3r0 3iw 3ir 3pn 8a|2e 2n h 8h bu gv o7 1cy|2e 2n h kv ms 2qe 2ee 1pr 166 13r|2e 2n h 3sp 3c 1l8 18|2e 2n h
3825|nc 2e nv ak 33 1li 11 2wf 22m||nc 2e nv ak 33 1li 11|nc 2e nv ak 33 2wf 22m|nc 2e nv ak 33 2bg 11|nc 2e nv ak 33 1j 11 5j 1eg|nc 2e nv ak 33 11 5j 1eg|nc 2e nv ak 33 11 9 20c 3m7 ej 102 i5 ki 2hd|nc 2e nv ak 33 11 5j z9|nc 2e nv ak 33 11|nc 2e nv ak 33
3826|194 2n 3 6d 13 48 93 1z||194 2n 3 6d 13 48 93 1z
3827|2n 1j 8 em cu br 33||2n 1j 8 em cu br 33 jg jf jr fc 11k 11l mn|2n 1j 8 em cu br 33 3jk 3ic|2n 1j 8 em cu br 33 66 2zj|2n 1j 8 em cu br 33 41h ms 2ay|2n 1j 8 em cu br 33 290 2iz 292 2e1|2n 1j 8 em cu br jr fc 11k 11l mn di jg jf 2x 3ya|2n 1j em cu br jr fc 11k 11l mn di jg jf 2x|2n 1j em cu br jr fc 11k 11l mn di jg jf|2n 1j 8 em cu br jr fc 11k 11l mn di jg jf 291 3nb|2n 1j 8 em cu br 30n di 11k 11l jg jf jr fc 30o|2n 1j 8 em cu br 30n di 11k 11l jg jf jr fc|2n 1j 8 em cu br mn di jg jf jr fc wh 41p|2n 1j 8 em cu br mn di jg jf jr fc 33 18g|2n 1j 8 em cu br mn di jg jf jr fc 33 18g|2n 1j 8 em cu br mn di jg jf jr fc 33 18g|2n 1j 8 em cu br mn di jg jf jr fc 33 18g|2n 1j 8 em cu br mn di jg jf jr fc 33 18g|2n 1j 8 em cu br mn di jg jf jr fc|2n 1j 8 em cu br
3901|3j bh 1l f||bh 3j 1l f 11t u4 sz|bh 3j 1l f 11t u4 sz|bh 3j 1l f 92 e5 px|bh 3j 1l f rv hq px u4 sz|bh 3j 1l f
3902|3j li hq 1l f||li hq 3j k1 1l f|li hq 3j 3sq 1l f|li hq 3j px 1l f|li hq 3j 1l f
3903|3j nl 1l f||nl 3j 3f9 3ss 1l f|nl 3j 1l f|nl 3j 18i 3vh px 1l f|nl 3j 18i yr 32g px 1l f|nl 3j 1l f
3904|3j 92 6x 1j hq 1l f||92 6x 1j hq 3j hs 1n 2x 1l f|92 6x 1j hq 3j g 1mf hs 1l f 1n 2x|92 6x 1j hq 3j 1mf hs 1l f 1n 2x|92 6x 1j hq 3j e5 px 1l f|92 6x 1j hq 3j px 1l f|92 6x 1j hq 3j 435 1l f|1j hq 3j 2h0 3st 1l f|1j hq 3j 2h0 1l f|92 6x 1j hq 3j
3905|3j 92 e5 3c 1l f||hs 92 e5 e6 q1 1l f|hs 92 e5 1l f|92 e5 px e6 q1 1l f|92 e5 px 1l f|hs 92 38 42m e5 1vr|92 e5 3c 3j 1l f px|92 e5 3c 3j 1l f
3906|bz 3j 1l f||bz 3j hs ms 2o8 1l f|bz 3j 1l f
3907|2sj 20p sr 86 1l f 20n 261 3so 3c 4t||2sj 1l f|20p 1l f 13r 2sm 166|20p 13r 2sm 166 1l f|sr 86 1l f|20n 1l f|261 86 1l f|hs bh 1om 1l f 13a 1vz|hs bh 1om 1l f 13a|hs 2ls 18 1l f|4t cm 1l f|4t 6h 1l f
3908|cf 1l f||cf 1l f|cf 1l f
3909|as 86 207 1mk 1l f||as 86 187 404 1l f|as 86 2o1 1l f|as 86 1l f hs 1yf 208 1wx 96 2nx 2sl|as 86 1l f 1yf 208 1wx 96 2nx 2sl|207 86 1l f|1mk 1l f
3910|22f 1l f||22f 1l f
3911|6d 86 2cj 2ki 2sp 1mj 2so 2e nn 1l f||6d 86 2cj 2ki 2sp 1l f|6d 86 hs 3ry 166 1l f|1mj 2so 2e nn 1l f
3912|7h 2e 8 33 1l f||7h e5 g 1mf 1l f|7h e5 1mf 1l f|7h ox 3a1 1l f|7h 8a 37y z 1l f|7h 8a 1l f|7h 2e 8 1l f
3913|2f 3j 260 18 3u 15d na 2e 8 15 33 1l f||3j 2f 260 18 z 3c 1l f|3j 2f 3u 1l f
3914|1kj 2g5 4k 3j 1l f||1kj 2g5 4k 3j 1l f
3915|11 qy 21 17||bh 3j 11 qy 21|nl 3j 11 qy 21|92 6x 3j 11 qy 21|17 11 qy 21
3916|5l 2k a6 9y dg 36 fo 5q 2z 4j 3o 1i 17||bh 3j 5l 2k a6 9y dg 36 fo 5q 2z 4j 3o 1i|92 6x 3j 5l 2k a6 9y dg 36 fo 5q 2z 4j 3o 1i|17 5l 2k a6 9y dg 36 fo 5q 2z 4j 3o 1i
3917|1v 2h bk 2v zt w6 me 1aw 17||17 1o vs 1nl 140 15d na s9 2|17 1v 2h bk xf 3j bh|17 1v 2h bk xf 3j li|17 1v 2h bk xf 3j 92 6x|17 1v 2h bk xf|17 1v 2h bk 100 1yl 36r 16y|17 1v 2h bk 58 1i 46 2 2v|17 1v 2h bk 58 1i 46 2 2v|17 1v 2h bk|17 1v 2h bk 2v w6 me 1aw
3918|5g 5y 17 3d d9 28 9s e3 s8 1f||5g e3 s8 5y 3j 92 6x 3d d9 28 f 9s|5g e3 s8 5y 17 3d d9 28 f 9s
3919|3d d9 1g u 3r 53 ua 1e 1k 2z 17 28|2y7 3br ua|17 1g u 3r 53 ua 1e 1k 2z 3d d9 28 1f|17 1g u 3r 53 ua 1e 1k 2z 3d d9
3920|17 1g u 3r 53 1e g 5w 58 3v cl dv 46 2||17 1g u 3r 53 1e 3j bh g 5w 58 3v cl dv 46 2|17 3j li 1g u 3r 53 1e g 5w 58 3v cl dv 46 2|17 3j nl 1g u 3r 53 1e g 5w 58 3v cl dv 46 2|17 3j 92 6x 3 1mg 1g u 3r 53 1e g 5w 58 3v cl dv 46 2|17 3j 92 6x 3 1mg 1g u 3r 53 1e g 5w 58 3v cl dv 46 2|17 bz 3j 3sr 2o8 1g u 3r 53 1e g 5w 58 3v cl dv 46 2|17 bz 3j 1g u 3r 53 1e g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e 20n g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e hs bh 1om g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e cm 4t g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e 4t g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e 2uj 7h g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e 7h e5 g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e 7h 8 g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e hs 92 374 g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e cf g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e as 86 g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e 207 86 g 5w 58 3v cl dv 46 2|17 1g u 3r 53 1e g 5w 58 3v cl dv 46 2
3921|17 1g u 3r 53 1e||17 1g u 3r 53 1e 3j nl 5w|17 1g u 3r 53 1e 3j 92 6x 5w|17 1g u 3r 53 1e 1mk 5w|17 1g u 3r 53 1e 2uj 7h 5w|17 1g u 3r 53 1e 5w|17 1g u 3r 53 1e
3922|j1 ba ny 22b 17f y6 yj 193 1xb ws ci id 1b0 19p 17||17 ny 22b 17f y6 yj|17 1xb ci id|17 193 1xb ws 1b0 19p j1 ba
3923|17 ks 4s p9 10w o4 19s|10w p9 1lw|17 7u 69 1su ks 4s|bh 3j k6 da z6 ks 4s|17 k6 da z6 ks 4s|17 1rm s1 156 ks 4s|17 17i 1i2 1gp ka ks 4s|17 p9 10w o4 19s ks 4s|17 ks 4s
3924|kb l1 8g vz 7r 17|kb l1 42v 2n5 3x8 mq 13v 22b|17 kb l1|17 8g vz 7r
3925|17 s2 ba 33||17 s2 ba 175 fp lw 5e 4l 15w|17 s2 ba o9 kg 8b 1f4|17 s2 ba 3wk uu 431|17 s2 ba 33
3926|17 2|69 id 12t 22f 1jb vw|17 fi 1no 17m|17 kk 6y dh ju l5|17 2v 8l 1hw|17 nk eo|17
4001|2f 15 27d 2it 2ra 2is 2ap g6 1l f 1g u 1e||15 2f 15s tn 5d 1l f 1g u 1e|15 2f 3n u|15 3z9 2f 423 1l f 1g u 1e|15 2f 1l f 1g u 1e|27d 2it 2ra 2is 2ap 2f g6 1l f 1g u 1e
4002|10 15 3fn gx 13 1l f 1g u 1e 2n||15 10 nl yr 2vo 29y 32b 15s 1l f 1g u 1e|15 10 nl yr 2vo 29y 32b 1l f 1g u 1e|15 10 yr 367 1l f 1g u 1e|15 10 2l5 1kl 1rg 3jv 1l f 1g u 1e|15 10 3i4 2l5 1kl 39i 35p 1l f 1g u 1e|15 10 2b0 2ax 1sr 15s 1l f 1g u 1e|15 10 2b0 2ax 1sr 1l f 1g u 1e|15 10 18i yr 2p7 15s 1l f 1g u 1e|15 10 18i yr 2p7 1l f 1g u 1e|15 10 1kl 1wv 1l f 1g u 1e|15 10 bh li g 3ag 2e7 3ef 1l f 1g u 1e|15 2n 2f 10 1l f 1g u 1e|15 10 15s 1l f 1g u 1e|15 10 1l f 1g u 1e
4003|2u7 15 1l f 1g u 1e||15 2u7 1l f 1g u 1e
4004|11 qy 21 15 1p ei 48||15 11 qy 21 1p ei 48
4005|19z 15 y4 1l f 1g u 1e||15 y4 19z 66 12i 1l f 1g u 1e|15 y4 19z k7 q1|15 y4 19z 1g u 1e|15 y4 19z 1l f
4006|y4 15 f 36 1v 5q 2z q0 5s||15 y4 1ha 18x 1e 2ut e1|15 y4
4007|5d 15 30 14f||15 5d 30 14f
4008|1g u 1e 36 5q 2z 5d 15||15 5d 1g u 1e 5w|15 5d 5w|15 5d 1g u 1e g 5w|15 5d g 5w f u 1e
4009|1v 2h bk 5d 15 2v w6 me 1aw||15 5d gm tj bk 58 1i 46 2 2v|15 5d gm tj bk 58 1i 46 2 2v|15 5d gm tj bk 58 1i 46 9 2v|15 5d gm tj bk 58 1i 46 9 2v|15 5d gm tj bk 58 1i 46 e 2 2v|15 5d gm tj bk 58 1i 46 e 2 2v|15 5d gm tj bk 58 1i 46 2 2v|15 5d gm tj bk 58 1i 46 2 2v
4010|gw b6 e9 yk 5d 15||15 5d gw e9 yk 58 9|15 5d gw e9 yk 58 e 2|15 5d gw e9 yk 58|15 5d q6 b6 e9 1oy 2k 49 2uw 16m 146 9w|15 5d q6 b6 e9 1oy 2k 49 16m 146 9w|15 5d q6 b6 e9 1oy 2k 49 2uw 16m 146 9w|15 5d q6 b6 e9 1oy 2k 49 16m 146 9w|15 5d q6 12q e9 16m 146 9w|15 5d q6 12q e9 16m 146 9w|15 5d gw b6 e9 yk
4011|bp e1 15|yl 6i ow|15 bp e1 1s 6i nj pf 1ds|15 bp e1 1h7 wf|15 bp e1 77|15 bp e1 ow|15 bp e1 yl|15 bp e1 i3 oh 1x 5|15 bp e1 ib 3o8 6l c7 1x 5|15 bp e1 6b kq 1x
4012|1dx bp e1 15 5m zc 41a 3g4||1dx e1 1s 6i nj pf 1ds|1dx e1 1s 1h7 wf|1dx e1 77|1dx e1 nj pf 1ds 6i 1h7 wf 77|15 bp e1|15 e1
4013|15h 1v 15|yl|15 15h 1v 3ov nj pf 1ds 6i 1h7 wf|15 15h 1v yl|15 15h 1v
4014|vz ce 3z8 5d 15 2v hm||15 5d 1e8 2c3|15 5d vz ce 2v hm
4015|kk 6y dh ju l5 3f 5d 15|15s|15 5d dh bl 90 9x i0 3f|15 5d dh ju l5|15 5d kk 6y
4016|5d 15|mq 2et|15 5d l7 mq g 6f 2z t 4c 5w|15 5d 5g 5y mq g 5w|15 5d 3en g 5w|15 5d 1jl pg ty g 5w|15 5d rz 1io 3fu 10m g 5w|15 5d 10m g 5w|15 5d g 5w
4017|hm 15 2f4 f 11 21||15 2f4 hm f 11 21
4101|7d 84 4n 6w m5 hk r 7 4d 12 10y n6 1i 25 9e bo 8s 3i o zf 4u||7d 84 4n 68 136 6w hk r 3 321 dw 12 99 4d 7 13e 1i 25|84 4n 7d 68 6w hk r 3 3ky|84 4n 1rf 1qx 27v 6w m5 hk r 7 4d 25 9e bo 8s 3i o zf 4u
4102|7d 4n bt io 7 4d 12 10y n6 1i 25 3i o 1q 4u||4n 7d bt io 7 4d 12 10y n6 1i 25 9e bo 8s 3i o 1q|4n 7d bt io n6 9e bo 8s 3i 25 1q|84 4n 7d r 7 4d 12 10y n6 1i 25 9e bo 8s 3i o zf 4u
4103|7d 84 4n 7 4d 12 n6 1i 25 3i o zf 4u||84 4n 7d r8 7 4d 12 10y n6 1i 25 9e bo 8s 3i o zf 4u|84 4n 7d a8 7 4d 12 10y n6 1i 25 9e bo 8s 3i o zf 4u|84 4n 7d r 7 4d 12 10y n6 1i 25 9e bo 8s 3i o zf 4u
4104|9e hi 84 4n 6w m5 hk r 1d 4u 3i o||9e hi 84 4n 1d 6w hk 13e 8k 159 8f 136 4u|9e hi 84 4n 6w hk 1d 13e 8k 136 8f 4u|9e hi 84 4n 6w hk 1d 99 8k 159 8f 136 4u|9e hi 84 4n 6w hk 1d 99 8k
4105|9e hi 4n bt io 1q 4u 3i o||9e hi 4n bt io 1q 4u 3i o 13e 8k|9e hi 4n bt io 1q 4u 3i o 99 8k
4106|9e hi 84 4n r 1q 1d 4u 3i o||9e hi 84 4n eh pu 1q 1d 4u 3i o 13e 8k|9e hi 84 4n eh pu 1d 4u 3i o 99 8k|9e hi 84 4n a8 1d 4u 3i o 13e 8k|9e hi 84 4n a8 1d 4u 3i o 99 8k|9e hi 84 4n r8 4u 3i o|9e hi 84 4n r 2qa 6w eh pu a8 r8 1q 1d 4u 3i o 13e 8k|9e hi 84 4n r 2qa 6w eh pu a8 r8 1q 1d 4u 3i o 99 8k
4107|3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 4u||3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 68 84 4n 159 8f 136|3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 68 84 4n 8f 4u|3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 4u|3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 68 84 4n bv 159 8f 136|3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 68 84 4n bv 8f 4u|3s 3i o cn b5 jk bo 8s 6w m5 hk r 1d 68 84 4n bv 159 8f 136 4u
4112|3s 3i o cn b5 jk bo 8s bt io 1q 4u||3s 3i o cn b5 jk bo 8s bt io 1q 4u
4113|3s 3i o cn b5 jk bo 8s r 1q 1d 4u||3s 3i o cn b5 jk bo 8s 1d 4u eh pu|3s 3i o cn b5 jk bo 8s 1d 4u a8|3s 3i o cn b5 jk bo 8s r8 4u|3s 3i o cn b5 jk bo 8s r 1q 1d 4u
4114|2ai ia 3s 2qy 3v 165||3s 2ai ia|3s 2qy 3v 165
4115|7w 3s fs 1 an u 1e 28 qy 11 54 q4 1p 7x||3s 7w fs 1 an u 1e 28|3s qy 11 7w 54 q4 1p 7x
4201|177 1vw r 307 6u 10s cd 1ll 1nf g0 da 14v ay 2|3lm 2rl 14v 1hh|177 1vw r 307 6u 10s cd 1ll 1nf g0 da 14v ay 2
4202|131 89 f8 im ku 69 130 19 da 41 3s 7w 17 17c e 2 5d 1 1c|34l 3v8 251 3tr 40z 3yg 1xo 36g 1dh 3b2 p5 3do 3dp sc 380|69 5e 131 89 24o 1ul f5 1no 222 5k 4j 3s 7w|69 5e 131 89 24o 1ul f5 1no 222 5k 4j 17 e 2|69 5e 131 89 24o 1ul f5 1no 222 5d 1 1c 41 2 v|69 5e vu 12g rj ml 5k 4j 3s 7w|69 5e vu 12g rj ml 5k 4j 17c 17 e 2|69 5e vu 12g rj ml 5d 1 1c 41 2 v|69 5e 1z3 19j jz vu 5k 4j 3s 7w|69 5e 1z3 19j jz vu 5k 4j 17c 17 e 2|69 5e 1z3 19j jz vu 5d 1 1c 41 2 v|69 5e 5k 4j 3s 7w|69 5e 5k 4j 17c 17 e 2|69 5e 5d 1 1c 41 2 v
4203|kk 6y 3s 7w|63 dh e9 3s|kk 3s 7w|6y dh ju l5 u3 6k 9r 3s 7w 3qg|6y dh ju l5 3s 7w u3 6k 9r|6y e9 34s 3s 7w|6y 3s 7w
4205|3s 7w||3s 7w
4206|vs 2ia 4n 1gl 2zg||vs 2ia 4n 1gl 2zg
4301|7d h1 9k kc r1 4c 2hm||h1 7d 2om 68 9k kc r1|h1 7d 34a 36i 37p 3rm io 2km 38u 3ol 40e 68 9k kc r1|h1 7d 3gn 68 9k kc r1|h1 7d r 68 9k kc r1|h1 7d 9k kc r1 4c 2hm
4302|9e 8s h1 9k kc r1 4c ul 78 32t 2||h1 9e 8s 2om 68 9k kc r1 78|h1 9e 8s 68 9k kc r1 78|h1 9e 8s 9k kc r1 4c 78|h1 9e 8s 68 4n 4c 78
4303|kk 6y h1||h1 kk 6y|h1
4304|1o 1vd||1vd 1o
4401|8e l 1l0 1gj 1p5 1up f 144 r0 tu 11 21 5n 1h1 4m||l 8e 1l0 1gj 1p5 1up f 5n 60|l 8e 1l0 1gj 1p5 1up f 5n g 60|l 8e 144 r0 60 5n|l 8e 144 r0 g 60 5n|l 8e tu 11 21 5n 4m|l 8e tu 11 21 5n 1h1|l 8e tu 11 21 5n 1l0 f|l 8e tu 11 21 5n|l 8e tu 11 21 5n
4402|l yy 2t 32 5n||l yy bc 5n|l yy 32 2t 5n|l yy 32 2t 5n
4403|l ch dz co eq 65 d4||l 60 a7 ch dz co eq 65 d4 gl fj 2y0 1a7 1mn|l g 60 a7 ch dz co eq 65 d4 gl fj 2y0 1a7 1mn|l 60 a7 11r 1da 29 ch dz co eq 65 d4 hb 1ef 2k a6 9y 9w|l 60 a7 11r 1da 29 ch dz co eq 65 d4 hb 2k a6 9y 9w|l 60 a7 154 13h 29 1ek 1d8 ch dz co eq 65 d4 hb 1ef 2k a6 9y 9w|l 60 a7 154 13h 29 1ek 1d8 ch dz co eq 65 d4 hb 2k a6 9y 9w|l 60 a7 ch dz co eq 65 d4 hb 1ef 2k a6 9y 9w|l 60 a7 ch dz co eq 65 d4 hb 2k a6 9y 9w|l b7 8h 1t4 1cg 6b 1gd ch dz co eq 65 d4 hb|l b7 23q ch dz co eq 65 d4 hb|l b7 6b 1cg 1gd 23q ch dz co eq 65 d4 hb|l 1z9 ch dz co eq 65 d4 hb|l 1gi 1uq 29 ch dz co eq 65 d4 hb 1ef 2k a6 9y 9w|l 1gi 1uq 29 ch dz co eq 65 d4 hb 2k a6 9y 9w|l 1gk 1qy 29 ch dz co eq 65 d4 hb 1ef 2k a6 9y 9w|l 1gk 1qy 29 ch dz co eq 65 d4 hb 2k a6 9y 9w|l 20t 1qf 2ss 29 ch dz co eq 65 d4 hb|l 2g1 29 ch dz co eq 65 d4 hb|l ch dz co eq 65 d4 hb
4404|1w3 4u 20k 8i 20b 22v l 20j 7e 9m fo 65 9t 249 ut 7c 18c uk 19 ml||l 60 4u 20k 8i 20b 22v 20j 7e 9m fo uk 19 ml 7c 65 9t 249 ut 2as 1w3|l g 60 4u 20k 8i 20b 22v 20j 7e 9m fo uk 19 ml 7c 65 9t 249 ut 2as 1w3
4405|l 1q 7x||l 1q 7x
4406|67 76 17g 2k rn l||l 67 76 17g 2k rn 3z 60|l 67 76 17g 2k rn 3z g 60|l 67 76 17g 2k rn 3z 60|l 67 76 17g 2k rn 3z g 60
4407|l 7e dd 9m 5t 8m 8j 8y ee 8x 34||l 60 a7 11r 1da 29 7e dd 9m 5t 8m 8j 8y ee 8x 34|l 60 a7 154 13h 29 1ek 1d8 7e dd 9m 5t 8m 8j 8y ee 8x 34|l 60 a7 1ek 1d8 29 11r 1da 154 13h 7e dd 9m 5t 8m 8j 8y ee 8x 34|l 60 a7 3io 154 43p 3ip 424 3iu 13h 29|l 60 a7 1da 29 154 13h 1ek 1d8 7e dd 9m 5t 8m 8j 8y ee 8x 34|l b7 8h 3mp 3yx 29 7e dd 9m 5t 8m 8j 8y ee 8x kd|l b7 436 3jx 34p 7e dd 9m 5t 8m 8j 8y ee 8x kd|l b7 23q 7e dd 9m 5t 8m 8j 8c 8s h8 kd|l b7 1t4 1cg 6b 1gd 7e dd 9m 5t 8m 8j 8y ee 8x kd|l b7 3lh 1cg 3w9 339 7e dd 9m 5t 8m 8j 8y ee 8x kd|l b7 3vk 7e dd 9m 5t 8m 8j 8y ee 8x kd|l b7 3kh 7e dd 9m 5t 8m 8j 8y ee 8x kd|l b7 7e dd 9m 5t 8m 8j 8y ee 8x 34|l 1z9 3tw 29 7e dd 9m 5t 8m 8j 8y ee 8x kd|l 1gi 1uq 29 7e dd 9m 5t 8m 8j 8y ee 8x kd|l 1y3 32k 29 7e dd 9m 5t 8m 8j 8y ee 8x kd|l uz 1mr 29 7e dd 9m 5t 8m 8j 8y ee 8x kd|l e7 3gq 29 7e dd 9m 5t 8m 8j 8y ee 8x kd|l 1gk 1qy 29 7e dd 9m 5t 8m 34 8j 8y ee 8x|l 20t 1qf 2ss 29 7e dd 9m 5t 8m 34 8j 8y ee 8x|l 7e dd 9m 5t 8m 34 8j 8y ee 8x
4408|u 31l 48 22k 3v l iy 7e 9m 5t 8m 8j 8y 2xr oa 8x 34 168||l 60 u 31l 48 22k 3v iy 7e 9m 5t 8m 8j 8y 2xr oa 8x 168 1op|l b7 8h 1t4 1cg 6b 1gd u 24r iy 7e 9m 5t 8m 8j 8y oa 8x kd|l b7 8h u 24r iy 7e ca 43y 5t 8m 8j 8y oa 8x kd|l u 24r iy 7e 9m 5t 8m 8j 8y oa 8x 34
4409|l 1e 1b3 1d0 oe 78 1a4 xk 40s 3hs 8x 353 18p zm oa q7 8j 8y||l 60 ul 1e 1b3 1d0 oe 1a4 xk 18p zm oa q7 8j 8y 8x|l bc ul 1e 1b3 1d0 oe 1a4 xk 18p zm oa q7 8j 8y 8x|l b7 ul 1e 1b3 1d0 oe 1a4 xk 18p zm oa q7 8j 8y 8x|l g 60 ul 1e 1b3 1d0 oe 1a4 xk 18p zm oa q7 8j 8y 8x
4410|r0 bd 11h 1eo 1zj 43c l 10x 2 5n 86 5j m1 2x||r0 bd l 5n 86 5j m1 2x|11h 1eo bd 1zj l 5n 86 5j m1 2x|pe bd l 5n 86 5j m1 2x|r0 bd 11h 1eo 1zj 10x 2 5n 86 5j m1 2x
4411|zx l 10x 2 jd 86 5j 2x||ou 14p zx 1y8 34 168|ou 14p zx 1y8 34 168|ou 14p zx 1y8 34 168|zx 14p l 10x 2 jd 86 5j 2x|zx 14p l 10x 2 jd 86 5j 2x|zx 14p l 10x 2 jd 86 5j 2x
4412|iy 1fe 71 3v l||iy 1fe 71 3v l bc|iy u l ld 1f3 9n 5k b7|iy u l bc ld 9n 5k 33b e7 1gi 1gk uz 1rz 3e5 2g1 3j5 kz t4 1y3 1z9 1me 20t 1qf 3uz 426 252|iy u l ld 1f3 9n 5k g 60 3m9|iy u l ld 1f3 c2 5k 60|iy 1fe 71 3v l 1xp 1xr 9n 5k ld b7|3v 1fe 1xp 1xr 9n 5k ld g 60 l|3v 1fe 1xp 1xr c2 5k ld 60 l|1r3 1x9 1qr 9n 5k c9 b7 l|1r3 1x9 1qr 9n 5k ld g 60 l|1r3 1x9 1qr c2 5k ld 60 l|iy 9n 5k ld b7 l|iy 9n 5k ld g 60 l|iy c2 5k ld 60 l
4413|2dp l 4o 1g 1e 5q 2z||l 2dp 4o 1g 1e 5q 2z
4414|l 8b wr 11o l4 1za|r3 16r|l 8b wr 11o l4 1za b7|l 8b wr 11o l4 1za b7
4415|4s 69 7u 1su q3 l 8p 2ql 2mu bd 2bp||l 69 7u 1su q3 4s 8p|l 2ql 7u 2mu bd 2bp
4416|yu 27i lw 1p2 2c8 l 2y3||l yu 27i lw 1p2 2c8 2y3
4417|19 au ml 13w kl l uv tz 2m0 ui||l 19 au ml 13w kl uv tz 2m0 ui
4418|s2 1kp 1hc l 5w 71 78 oe 1nv 2wg||l kg 2he 8b b7|l kg 2he 8b|l o9 8b 1f4 b7|l o9 8b 1f4|l 20x ur|l 2wo ae za ph|l 1nv 2wg|l 78 oe 71 bc 12w c9 254|l 78 oe 71 bc 12w c9 254 qu 5g|l 78 oe 71 bc 12w c9 254 2oy|l 78 oe 71|l 1iy h8 17x ok 3v 2i7|l 1iy h8 17x 2k 3v 2bi 1x8|l 1iy h8 17x ur|l 1iy h8 17x 2i7 2k 3v 2bi 1x8 ur|l s2 1kp 1hc bc|l s2 1kp 1hc 5w 71|l s2 1kp 1hc
4419|kb l1 l|2b2 12m 13v|kb l1 l bc 1gx bd 2b2|kb l1 l bc 39d|kb l1 l bc|kb l1 l b7|kb l1 l bc b7
4420|l 2ns 2kp 1hg 69 im ku nk oz 8l|im 1hg 1jb|l nk oz b7|l nk oz|l 2ns 2kp 1hg 69 im ku 8l
4421|l||l 19t 3i6|l 39w|l bc|l bc
4501|2f az 7d dw o 11 6z 1jr 2s||az 2f 7d dw o|az 11 6z 1jr 2s
4502|2f az 2dc 65 d4 6f 8c 4o 1g u 1e 12c 2f9 ym p9||az 2f 2dc 65 d4 6f 8c 4o 1g u 1e 12c 2f9 ym p9
4503|az 2f||az p9 2f|az 2f
4504|5n az m1 2x||az 4o 1g u 1e 9s 2z 5m 97 q0 5n m1 2x|az 5n m1 2x
4601|wy fk 2 78 1e 1gu uf 3qn 1eo a u f g4||fk 2 wy mq 1y7 ge bc|fk 2 wy mq 1y7 ge 122|fk 2 wy mq 1y7 ge j|fk 2 wy bc|fk 2 wy 122|fk 2 wy j|fk 2 wy g j
4602|190 18d t v6 2z fk 2 2n0|34z|190 18d bc t v6 2z fk 2|190 18d 122 t v6 2z fk 2|190 18d j 2 t v6 2z fk 2n0|190 18d g j 2 t v6 2z fk
4701|l 4x 2j||l 4x 2j
4702|2e l 4x 2en 2if||l 4x 2e 2en 2if
4703|2e l 4x u1 ck||l 4x 2e u1 ck 4b 60|l 4x 2e u1 ck 4b g 60|l 4x 2e u1 ck 2o 3q 60|l 4x 2e u1 ck 2o 3q g 60
4704|2e l 4x pb||l 4x 2e pb 4b 60|l 4x 2e pb 4b g 60|l 4x 2e pb 2o 3q 60|l 4x 2e pb 2o 3q g 60
4705|l 4x 48 ia 2j 2e 218 72||l 4x 48 ia 2j 2e 218 72
4706|4x 1 gx 21h 11 21 v 1c vf s9 2||4x b 1c4|4x 1 gx 21h 11 21 v 1c|4x bc|4x vf s9 2 11 21 v 1c b 1c4 2j|4x vf s9 2 11 21 v 1c b 1c4 2e|4x vf s9 2 11 21 v 1c b 1c4 48 ia 2j 2e 72
4707|11 21 v 1c||v 1c 11 21 4b fg sj|v 1c 11 21 t 3q 2e 4x 8q wh|v 1c 11 21 t 2j 4x 1co 1bw 2y 20|v 1c 11 21 24i
4801|2pd 28 u||2pd t 1 48 3eu kn 2j 72 3 28 u
4802|7s v 1c ez 7o g5 g wu 219 fx ua 28 6f u 2g t||2g t v 1c|7s v 1c 2c 16r xi aj bg 28 u|7s v 1c 1pf 2c 28 u|7s v 1c 7o ez g5 3 2j kn 6e 1 1t 28 u|7s v 1c 7o ez g5 3 2j kn 6e 1 1t 28|7s v 1c 7o ez g5 3 2j kn 6e 1 u y2|7s v 1c 7o ez g5 3 2j kn 6e 1|7s v 1c 7o ez g5 3 2j kn 6e 1 1t|7s v 1c 3 2j kn 6e 1 28|7s v 1c 3 2j kn 6e 1 u y2|7s v 1c 3 2j kn 6e 1 y2
4803|1f5 12y 1lm 8z 8g j1 55 7h ab y8 1 28 1f 6f u 9n bv 321 y2||1f5 12y 1lm 8z 8g j1 7h ab y8 1 28 1f 6f u 9n bv y2 8k
4804|7s fg v 1c 28 u||fg v 1c 2ln 7s 4b 28 u|fg v 1c 2ln 7s 3q 28 u|fg v 1c k6 7s 4b 28 u|fg v 1c k6 7s 3q 28 u|fg v 1c 7s 4b 3 28 u|fg v 1c 7s 3q 3 28 u|fg v 1c 7s 4b 3 28 u|fg v 1c 7s 3 192 3q 1p7 17v 1f8 1 af 2c2 1u 6e l 28 u|fg v 1c 7s 3 28 u|fg v 1c 7s 4b 3 28 u|fg v 1c 7s 3 3q 1p7 17v 1f8 1 af 2c2 1u 6e l 28 u|fg v 1c 7s 3 28 u
4805|7s v 1c 28 u||v 1c 7s 2o 2e 1v4 28 u|v 1c 7s hy 1v4 28 u|v 1c 7s 1v4 28 u|v 1c 7s 2zh 2uc 2mo 3 28 u|v 1c 7s 2zh 2uc 2mo 3 28 u|v 1c pb 328 7s 28 u|v 1c mh 7s 28 u|v 1c a2 7s 28 u|v 1c 7s 3 28 u|v 1c 7s 3 28 u|v 1c 7s 3 28 u
4806|j bo 2ik v 1ov 2i1 1vh 30g 30e 28 u||v j bo 28 u|v 2ik 28 u|v 1ov 28 u|v 2i1 1vh 30g 30e 28 u
4807|14a v 1c t 2y8 c9 uf d9 4j 2d 3z 2ku 58 28 u||v 1c 14a t 2y8 c9 uf d9 4j 2d 3z 2ku 58 28 u
4808|v 1c sj 2i6 1k 4j u 1sx 1sz 1iw wu 28||v 1c sj wu 28 u|v 1c fg 1sx 1sz 1iw wu 28 u|v 1c 2i6 1k 4j u fg 1sx 1sz 1iw wu 28
4809|66 v 3d 14e si ug 2d 3z 1u3 230 16k 1g 2y 28 u||v 3d 14e 2y 28 u|v 66 si ug 2d 3z 1u3 230 16k 1g 2y 28 u
4810|v 1c 2d 9n c2 bv qn v0 ko 5z 2x nz z2 4j 8q 14m 2y 28 6f 8c u||v 1c 2d qn 5z 2x 7o ez g5 3 1f8 1 48 2j kn 72 28|v 1c 2d qn 5z 2x 7o ez g5 3 1f8 1 2id 2j kn 72 u bv y2|v 1c 2d qn 5z 2x 7o ez g5 3 1f8 1 2id 2j kn 72 bv y2 u|v 1c 2d qn 5z 2x 2j kn 6e 1 ez 7o g5 3f 6b 3 28 u|v 1c 2d qn 5z 2x mr 6e 1 ez 7o g5 3f 28 u|fg v 1c 1p7 3q 17v 2d 5z 2x 1u 6e l 1 3 g g5 3f 28 u|fg v 1c 1p7 3q 17v 2d 5z 2x 1u 6e l 1 3 g g5 3f 28 u|fg v 1c 2d qn 5z 2x g g5 3f 28 u|v 1c 16d ld 2d qn 5z 2x g g5 3f 28 u|v 1c 2d 5z 2x 4j 8q 14m 2y 28 u
4811|v 1c 7h ab y8 1 2d 3z 41 4j 8q 14m 2y 28 u||v 1c 23n 35x 348 28 u|v 1c 3d d9 28 u|v 1c 3hv d9 28 u|v 1c 2d 3z 41 17 3q 1t|v 1c 2d 3z 41 17|v 1c 2d 3z 41 e4 1cy 1en 13 1jq|v 1c 7h ab y8 3x1 1 2d 3z 41 4j 14m 8q 28 u
4812|mh 4o an 1g v 4x||v 4x mh 4o an 1g
4813|fz v 2a f 28l 1v||v fz f 28l 1v|v fz 28 1f|v fz
4814|1pf e3 5y kg 30f v||1pf e3 5y 2d 41 q7 bv 2ih 1iw 8q 2dt 2y 1i 14m c9 17|1pf e3 5y kg 30f v
4816|66 v 3d 14e si ug 1u3 230 16k 1g 7u||v 3d 14e 7u|v 66 si ug
4817|hj qo fx 7n 1ml 2cd v 1c 7u 1dh 251 ez 2bt 1gb u8|hj|v 1c hj|v 1c qo fx 7n 1ml 2cd|v 1c 7u 1dh 251 ez 2bt 1gb u8
4818|7r v 1f 2a 2z 1bf 1f5 12y 1ns db u 8g 1w5 kk 6y 4x 7h ab y8 1||v 7r|v 1bf 39l 3fm 1f5 12y|v 2z5 1ns 7h ab 1|v kk 6y 7h ab 1|v 7h ab 1
4819|1hd 7u 69 da v 1c 7h ab 1 su qo 180 fi 1nw||v 1c 1hd 7u 69 sj|v 1c og 1hd 7u 69 g sj|v 1c k6 da 7h ab 1 2c 1f|v 1c k6 da z6 7h ab 1 2c 1f|v 1c 4s 5e 2u8 p5 7h ab 1|v 1c 7u su qo 180 pa fi 1nw 7h ab y8 1
4820|1dw 25f hf 2dz 25x 2vj se v 1c|2pl 3pj 2s6 1bw cd|v 1c 1dw 25f hf 8h 1cu 3u7 qo cd 3nh 2dz|v 1c 3f8 hf|v 1c nz 3gd su id|v 1c 3mw 36t f 3kc 66|v 1c 25x 2vj se|v 1c u8
4821|v 1c w8 9b 2y|2y7|v 1c w8 9b 2y|v 1c w8 9b 42o
4822|1gp 17i 1i2 ka v 4x 1c wu 15d||v 4x 1c 1gp 17i 1i2 ka uo e d wu 15d|v 4x 1c 1gp 17i 1i2 ka wu 15d
4823|v 1c 7h ab y8 1 2a 2z 4x bd||v 1c mh|v 1c 28 u 1tl 2y 3d 5r x|v 1c 180 14t 1g 1ib bc|v 1c 180 14t 1g 1ib|v 4x l7 1dj|v 4x 1c 7h ab y8 1
4901|2y hf 28x 1xc 20 2i u|3pk 3ql 3i7 3zw 3al 3am 3a9|2y 20 2i u ij|2y 20 3ch 3eb 3wa 2kr|2y 20 hf 28x 1xc
4902|1co 1bw 204 10k 1fp 2||1co 1bw 204 10k 1fp 2 26l 1v9 12u 31z|1co 1bw 204 10k 1fp 2 26l 3gr 1v9 12u 31z
4903|pu r3 9z ad hf|ad|2y 20 pu r3 9z ad hf
4904|2p1 2y 1y1 1gu 10k||2p1 2y 1y1 1gu 10k
4905|1y2 1bl 1rw 9b 26x e3 1f7 16s 2i4 2y||1y2 1bl 1rw 2y hf f 26x 1f7 16s|1y2 1bl 1rw 2y e3 1f7 16s
4906|16s 9z 1g5 1ub 6l kq 1f7 2q2 b1 2g 32a 2zm 16r g5 2uo 66 14e||16s 9z 1g5 1ub 6l kq 1f7 2q2 b1 2g 32a 2zm 16r g5 2uo 66 14e
4907|1pb tm 1na ni 14i 2l9 1i6 2zt 2j7 324 21g q7 ke 2kb v 2ao f 1ge 8z 2wj 28j 2ag 301||1pb tm 1na ni 14i 2l9 1i6 2zt 2j7 324 21g q7 ke 2kb v 2ao f 1ge 8z 2wj 28j 2ag 301
4908|ug 1t7||2y 20 ug 1t7 24z|2y 20 ug 1t7
4909|2y 10k 1ml fx jc wv 2in 2o3 26g hj rp|35u 1hq|2y 10k 1ml fx jc wv 2in 2o3 26g hj rp
4910|29l 2y 4o|2s6|29l 2y 4o
4911|2y 20 r3 11o|3sz x2 1xc|2y 20 415 1fp 2 kq 38a|2y 20 r3 2dt 11o|2y 20
5001|et 1po 1hy 127||et 1po 1hy 127
5002|7d et||et 7d
5003|et 11 1hy lt 127 d h2 8z||et 11 1hy lt 127 d h2 8z
5004|et d q||et d q
5005|d hw et 11 q||et d hw 11 q
5006|et d hw 11 q 1po vs||et d hw 11 q 1po vs
5007|a 4 et 11||et a 4 11g|et a 4 3 11|et a 4
5101|1q 5v 3a||1q 2il 1v0 1ph 2wn|1q 2il 1v0 1ph 5v 3a|1q 2dk 2wn|1q 2dk|1q 37u
5102|35 kp r 1d 5v 3a||1d 35 r 5v 3a 1x1 13z eh|1d 35 r 5v 3a 13z eh|1d kp r 5v 3a
5103|11 1q 35 kp r 1d d||1q 1d 11g 35 r d 11|1q 1d 11 35 r d|1q 1d 11 kp r d
5104|1q 35 kp r 1d h2 8z||1q 1d h2 8z 35 kp r
5105|1q 35 kp r 1d 5v 3a 2hc||1q 5v|1q 12w 3a 2hc|1q 12w 3a|1d 35 r 5v 3a 1x1 13z eh|1d 35 r 5v 3a 13z eh|1d kp r 5v 3a
5106|d 5v 1q q||d 5v 1q 3 q|d 5v 1q 3 q
5107|d 3a 1q q||d 3a 1q 3 q|d 3a 1q 3 q
5108|d 35 r 1d 5v 3a q||d 35 r 1d 5v q|d 35 r 1d 3a q
5109|d 1q 35 r 1d q||d 1q 35 r 1d 3 q|d 1q 35 r 1d 3 q
5110|d kp r 1d 1bj vp q||d kp r 1d 1bj vp q
5111|a 4 5v 1q 35 r 1d||4 a 5v 1q 35 r 1d 3|4 a 5v 1q 35 r 1d 3|4 a 5v 1q 35 r 1d 3 1n t 24|4 a 5v 1q 35 r 1d 3 1n t 1m 1|4 a 5v 1q 35 r 1d 3 1n 1
5112|a 4 3a 1q 35 r 1d||4 a 3a 1q 35 r 1d 3|4 a 3a 1q 35 r 1d 3|4 a 3a 1q 35 r 1d 3 1n t 24|4 a 3a 1q 35 r 1d 3 1n t 1m 1|4 a 3a 1q 35 r 1d 3 1n 1
5113|a 4 kp r 1d 1bj||4 a kp r 1d 1bj
5201|b 5v 3a||b 5v 3a
5202|b 11 d h2 8z||b d 11 30|b h2 8z 11|b 11 30
5203|b 5v 3a||b 5v 3a
5204|b 4h 30 q||b 4h 30 3 q|b 4h 30 3 q|b 4h 30 q
5205|b d 3 q||b d 2i ex 1 3 64 2m q|b d 2i ex 1 3 2m 7m 6o q|b d 2i ex 1 3 2m 7m 6o q|b d 2i ex 1 3 2m 7m 6o q|b d 2i ex 1 3 64 2m 7m 6o q|b d 2i 3a 1 3 64 2m q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 64 2m 7m 6o q|b d 6v 7g ex 1 3 2m 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q
5206|b d 3 q||b d 2i ex 1 3 64 2m q|b d 2i ex 1 3 2m 7m 6o q|b d 2i ex 1 3 2m 7m 6o q|b d 2i ex 1 3 2m 7m 6o q|b d 2i ex 1 3 64 2m 7m 6o q|b d 2i 3a 1 3 64 2m q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 2m 7m 6o q|b d 2i 3a 1 3 64 2m 7m 6o q|b d 6v 7g ex 1 3 2m 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g ex 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q|b d 6v 7g 3a 1 3 2m 7m 6o 2i q
5207|b d q||b d 3 q|b d 3 q
5208|a 4 b 3 1t||4 a 3 b 4b 7n 51 1t|4 a 3 b 4b 7n 51 1t|4 a 3 b 4b 30 go 2k 1t|4 a 3 b 4b 51 1t|4 a 3 b 3q 7n 51 1t|4 a 3 b 3q 7n 51 1t|4 a 3 b 3q 30 go 2k 1t|4 a 3 b 3q 51 1t|4 a 3 b 5p 7n 51 1t|4 a 3 b 5p 7n 51 1t|4 a 3 b 5p 30 go 2k 1t|4 a 3 b 5p 51 1t|4 a 3 b d 52 7n 51 1t|4 a 3 b d 52 1t|4 a 3 b d 52 30 go 2k 1t|4 a 3 b d 52 51 1t|4 a 3 b 2y 7n 51 1t|4 a 3 b 2y 7n 51 1t|4 a 3 b 2y 51 1t
5209|a 4 b 3 1t||4 a 3 b 4b 7n 51 1t|4 a 3 b 4b 30 go 2k 1t|4 a 3 b 4b 51 1t|4 a 3 b 3q 7n 51 1t|4 a 3 b 3q 30 go 2k 1t|4 a 3 b 3q 51 1t|4 a 3 b 5p 7n 51 1t|4 a 3 b 5p 30 go 2k 1t|4 a 3 b 5p 51 1t|4 a 3 b d 52 7n 51 1t|4 a 3 b d 52 1t 1tc|4 a 3 b d 52 30 go 2k 1t|4 a 3 b d 52 51 1t|4 a 3 b 2y 7n 51 1t|4 a 3 b 2y 30 go 2k 1t|4 a 3 b 2y 51 1t
5210|a 4 b 3 1n t 1 1t||4 a 3 b 1n t 1 4b 7n 51 1t|4 a 3 b 1n t 1 4b 51 1t|4 a 3 b 1n t 1 3q 7n 51 1t|4 a 3 b 1n t 1 1t 3q 51|4 a 3 b 1n t 1 1t 5p 7n 51|4 a 3 b 1n t 1 1t 5p 30 go 2k|4 a 3 b 1n t 1 1t 5p 51|4 a 3 b 1n t 1 1t d 52 7n 51|4 a 3 b 1n t 1 1t d 52 51|4 a 3 b 1n t 1 1t 2y 7n 51|4 a 3 b 1n t 1 1t 2y 51
5211|a 4 b 3 1n t 1 1t|1tc|4 a 3 b 1n t 1 4b 7n 51 1t|4 a 3 b 1n t 1 4b 30 go 2k 1t|4 a 3 b 1n t 1 4b 51 1t|4 a 3 b 1n t 1 1t 3q|4 a 3 b 1n t 1 1t 5p 7n 51|4 a 3 b 1n t 1 1t 5p 30 go 2k|4 a 3 b 1n t 1 1t 5p 51|4 a 3 b 1n t 1 1t d 52 7n 51|4 a 3 b 1n t 1 1t d 52 1tc|4 a 3 b 1n t 1 1t d 52 30 go 2k|4 a 3 b 1n t 1 1t d 52 51|4 a 3 b 1n t 1 1t 2y 7n 51|4 a 3 b 1n t 1 1t 2y 30 go 2k|4 a 3 b 1n t 1 1t 2y 51
5212|a 4 b||4 a b 4b 1t|4 a b 3q 1t|4 a b 5p 1t|4 a b d 52 1t|4 a b 2y 1t|4 a b 4b 1t|4 a b 3q 1t|4 a b 5p 1t|4 a b d 52 1t|4 a b 2y 1t
5301|kw 7d 6e hw gk 11 d h2 8z||kw 7d 21q hw|kw 79 3vy hw|kw 3hy 1i 6e hw|kw gk 11 d h2 8z
5302|30v vv 13x tt 7d 6e hw gk 11 d h2 8z||vv 13x tt 7d 21q hw|vv 13x tt 6e hw 30v gk 11 d h2 8z
5303|qm e po 1 7d 6e hw gk 11 d h2 8z||qm e po 1 7d 21q hw vv 13x tt 1n0|qm e po 1 6e hw gk 11 d h2 8z vv 13x tt 1n0
5305|m8 25d 2nm vv 2p0 2zn 2p8 1n0 j e 1 7d 6e hw gk 11g 11 d h2 8z||m8 25d 2nm vv 2p0 2zn 2p8 1n0 j e 1 7d 6e hw gk 11g 11 d h2 8z
5306|kw d||d kw 2i|d kw 6v ij 7g
5307|d qm e po 1||d qm e po 1 2i|d qm e po 1 6v ij 7g
5308|d j e 1 v||d 2bn|d vv 13x tt|d j e 1
5309|a 4 kw||4 a kw 4b 3q|4 a kw|4 a kw 4b 3q|4 a kw
5310|a 4 qm e po 1||4 a qm e po 1 4b|4 a qm e po 1
5311|a 4 j e 1 v d||4 a j e 1 v d
5401|4h 30 t 24 q||4h 30 10 24 q|4h 30 1o 24 q
5402|10 24 d q 5l 2m||d 10 24 5l 2m 8v rl d1 cf j3 1q9 q 4h 30|d 10 24 5l 2m 8v rl d1 cf j3 q 4h 30|d 10 24 5l 2m 8v rl 4t j3 q 4h 30|d 10 24 5l 2m j3 d1 cf 64 2i q 4h 30|d 10 24 5l 2m j3 d1 cf 64 2i q 4h 30|d 10 24 5l 2m j3 4t q 4h 30|d 10 24 5l 2m j3 k1 q 4h 30|d 10 24 5l 2m j3 4t k1 q 4h 30|d 10 24 5l 2m sn 2i 137 gp np mt q 4h 30|d 10 24 5l 2m d1 20q 2i 137 gp np mt q 4h 30|d 10 24 5l 2m 4t 1m1 11h 2i 137 gp np mt q 4h 30|d 10 24 5l 2m 4t 1m1 11h 2i 137 gp np mt q 4h 30|d 10 24 5l 2m k1 2i 137 gp np mt q 4h 30|d 10 24 5l 2m 2i 137 gp np mt q 4h 30|d 10 24 5l 2m d1 20q 2i gp np mt q 4h 30|d 10 24 5l 2m 4t 2i gp np mt q 4h 30|d 10 24 5l 2m k1 2i gp np mt q 4h 30|d 10 24 5l 2m 2i gp np mt q 4h 30|d 10 24 5l 2m d1 20q 6v ij 7g q 4h 30|d 10 24 5l 2m 4t 6v ij 7g q 4h 30|d 10 24 5l 2m k1 6v ij 7g q 4h 30|d 10 24 5l 2m 6v ij 7g q 4h 30
5403|1o 24 d q 5l 2m||d 1o 24 5l 2m 8v rl un x8 q 4h 30|d 1o 24 5l 2m un x8 2i 137 gp np mt q 4h 30|d 1o 24 5l 2m un x8 2i gp np mt q 4h 30|d 1o 24 5l 2m 7h e5 2i q 4h 30|d 1o 24 5l 2m 2i q 4h 30|d 1o 24 5l 2m un x8 6v ij 7g q 4h 30|d 1o 24 5l 2m 7h e5 6v ij 7g q 4h 30|d 1o 24 5l 2m 6v ij 7g q 4h 30
5404|10 5l 2m 2k a6 9y dg 1e 1o hy e 2 18u 1f||sn 5l 2m 2k a6 9y dg|5l k1 2m 2k a6 9y dg|5l 2m 2k a6 9y dg|24 10 1e 1o hy e 2 18u 1f
5405|1o 5l 2m 2k a6 9y dg 1e hy e 2 1f||5l 10 2m 2k a6 9y dg 1e 1o hy e 2 1f
5406|t 24 d q||t 24 d q
5407|a 4 10 24 d 48 2||4 a 8v rl d d1 cf 4t|4 a 1e 10 e 2|4 a 10 24 d d9 17t jd|4 a 3 24 d1 cf 4b 3q|4 a 3 24 d1 cf 5p|4 a 3 24 d1 cf d 52|4 a 3 24 d1 cf 2y|4 a 3 j3 4t 24 4b 3q|4 a 3 j3 4t 24 5p|4 a 3 j3 4t 24 d 52|4 a 3 j3 4t 24 2y|4 a 3 g j3 4t 24|4 a 3 g j3 4t 24|4 a 3 10 24 4b 3q|4 a 3 10 24 5p|4 a 3 10 24 d 52|4 a 3 10 24 2y|4 a 10 24 d 3 1n b 3q 4b|4 a 10 24 d 3 1n b 5p|4 a 10 24 d 3 1n b 52|4 a 10 24 d 3 2y|4 a 10 24 d 3q 4b|4 a 10 24 d 5p|4 a 10 24 d 52|4 a 10 24 d 2y
5408|a 4 1o 24 d 48 2||4 a un x8 8v rl 1o 24 d|4 a 1o 24 d 3 1e 3q 4b|4 a 1o 24 d 3 1e 5p|4 a 3 1o 24 1e d 52|4 a 1o 24 d 3 1e 2y|4 a 1o 24 d 5l 1e 4b 3q|4 a 1o 24 d 5l 1e 5p|4 a 1o 24 d 5l 1e 52|4 a 1o 24 d 5l 1e 2y
5501|10 24 gk||1 10 24 gk d1 cf 1q9|1 10 24 gk d1 cf|1 10 24 gk 4t|1 10 24 gk bz l6|1 10 24 gk k1|1 10 24 gk 2
5502|1o 24 gk||1 1o 24 gk 7h e5|1 1o 24 gk
5503|10 1m 1 5v 3a 1i 6e dx||1 10 1m 1q9 5v 3a 1i 6e dx|1 10 1m d1 cf 5v 3a 1i 6e dx|1 10 1m 4t 5v 3a 1i 6e dx|1 10 1m bz l6 5v 3a 1i 6e dx|1 10 1m k1 5v 3a 1i 6e dx|1 10 1m 2 5v 3a 1i 6e dx
5504|1o 1m 1 5v 3a 1i 6e dx||1 1o 1m un 5v 3a 1i 6e dx|1 1o 1m 5v 3a 1i 6e dx
5505|11 11g d h2 8z t 1||1 11 11g d h2 8z 10|1 11 11g d h2 8z 1o
5506|10 1m 1 5v 3a 1i 6e dx||1 10 1m d1 cf 5v 3a 1i 6e dx|1 10 1m 4t 5v 3a 1i 6e dx|1 10 1m bz l6 5v 3a 1i 6e dx|1 10 1m k1 5v 3a 1i 6e dx|1 10 1m 5v 3a 1i 6e dx
5507|1o 1m 1 5v 3a 1i 6e dx||1 1o 1m 5v 3a 1i 6e dx
5508|4h 30 t 1m 1 q||4h 30 10 1m 1 q|4h 30 1o 1m 1 q
5509|d 10 1m 1 q||d 2i 10 1m 1 3 d1 cf q|d 6v ij 7g 10 1m 1 3 d1 cf q|d 2i 10 1m 1 3 4t q|d 6v ij 7g 10 1m 1 3 4t q|d 2i 10 1m 1 3 bz l6 q|d 6v ij 7g 10 1m 1 3 bz l6 q|d 2i 3 10 1m 1 q|d 6v ij 7g 3 10 1m 1 q|d 4t 1m 1 1n 1o q|d 4t 1m 1 1n 1q 35 r 1d q|d 4t 1m 1 1n b q|d 4t 1m 1 1n q|d bz l6 1m 1 1n 1q 35 r 1d q|d bz l6 1m 1 1n b q|d bz l6 1m 1 1n q|d 10 1m 1 1n 1q 35 r 1d q|d 10 1m 1 1n b q|d 10 1m 1 1n q
5510|d 1o 1m 1 q||d 2i 1o 1m 1 3 q|d 6v ij 7g 1o 1m 1 3 q|d 1o 1m 1 1n 1q 35 r 1d q|d 1o 1m 1 1n b q|d 1o 1m 1 1n q
5511|d t 1m 1 q||d 10 1m 1 3 q|d 10 1m 1 3 q|d 1o 1m 1 q
5512|a 4 10 1m 1 3||4 a 10 1m 1 3 4t 4b 3q|4 a 10 1m 1 3 4t|4 a 10 1m 1 3 bz l6 4b 3q|4 a 10 1m 1 3 bz l6|4 a 10 1m 1 3 4b 3q|4 a 10 1m 1 3
5513|a 4 10 1m 1 3 1n b||4 a 7n 51 4t 1m 1 3 1n b 4b 3q|4 a 30 go 4t 1m 1 3 1n b 4b 3q|4 a 4t 1m 1 3 1n b 4b 3q|4 a 3 10 1m 1 1n b 4b 3q|4 a 7n 51 5p 3 4t 1m 1 1n b|4 a 5p 3 4t 1m 1 1n b|4 a 5p 3 10 1m 1 1n b|4 a 7n 51 d 52 3 4t 1m 1 1n b|4 a d 52 10 1m 1 1n b|4 a 7n 51 2y 4t 1m 1 3 1n b|4 a 2y 3 10 1m 1 1n b
5514|a 4 10 1m 1 3 1n b||4 a 7n 51 4b 3q 3 4t 1m 1 1n b|4 a 30 go 2k 4b 3q 3 4t 1m 1 1n b|4 a 4b 3q 3 10 1m 1 1n b|4 a 7n 51 5p 3 4t 1m 1 1n b|4 a 30 go 2k 5p 3 4t 1m 1 1n b|4 a 5p 3 4t 1m 1 1n b|4 a 5p 3 10 1m 1 1n b|4 a d 52 3 10 1m 1 1n b|4 a 7n 51 2y 3 4t 1m 1 1n b|4 a 30 go 2k 2y 3 4t 1m 1 1n b|4 a 2y 3 4t 1m 1 1n b|4 a 2y 3 10 1m 1 1n b
5515|a 4 10 1m 1||4 a 4t 1m 1 1n un x8|4 a 4t 1m 1 1n t 24|4 a 4t 1m 1 1n 1q 35 r 1d|4 a 4t 1m 1 1n|4 a bz l6 1m 1 1n t 24|4 a bz l6 1m 1 1n 1q 35 r 1d|4 a bz l6 1m 1 1n|4 a 10 1m 1 1n t 24|4 a 10 1m 1 1n
5516|a 4 1o 1m 1||4 a 4b 3q 3 1o 1m 1|4 a 5p 3 1o 1m 1|4 a d 52 3 1o 1m 1|4 a 2y 3 1o 1m 1|4 a 4b 3q 3 1o 1m 1 1n 3mx 24|4 a 5p 3 1o 1m 1 1n t 24|4 a d 52 3 1o 1m 1 1n t 24|4 a 2y 3 1o 1m 1 1n t 24|4 a 4b 3q 3 1o 1m 1 1n 1q 35 r 1d|4 a 5p 3 1o 1m 1 1n 1q 35 r 1d|4 a d 52 3 1o 1m 1 1n 1q 35 r 1d|4 a 2y 3 1o 1m 1 1n 1q 35 r 1d|4 a 4b 3q 3 1o 1m 1 1n b|4 a 5p 3 1o 1m 1 1n b|4 a d 52 3 1o 1m 1 1n b|4 a 2y 3 1o 1m 1 1n b|4 a 4b 3q 1o 1m 1|4 a 5p 1o 1m 1|4 a d 52 1o 1m 1|4 a 2y 1o 1m 1
5601|ab e 2 1 168 ca 1je q4 qt 2pb||ab b|ab t 1|ab|ab e 1je q4 qt 2pb
5602|a2 3z 2d 41 3v||a2 3pb xr jd 1 4 3z 2d 41 3v|a2 1q 35 r 1d 3z 2d 41 do 3v|a2 e 2 3z 2d 41 3v|a2 3z 2d 41 3v
5603|jw 3z 2d 41 3v||jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t|jw 3z 2d 41 3v t 24 1t
5604|15 30 14f e 41 d 1e 3z 2d xl 17||15 30 14f e 41|d e 1e 3z 2d 41 xl 15 17
5605|d 165 vp e 1e 46 9 f 30 1p 41||d 165 vp e 1e 46 9 f 30 1p 41
5606|d 1e vp z0 1je 2n1 31u||d 1e vp z0 1je 2n1 31u
5607|ha ic gd 8p ga 199 3z 2d 41 xl 15 17||ha nz 18y 2ww e 1 h3 25p|ha ic gd 8p 2ww e 1 h3 25p ga 199 15 17 3z 2d 41 xl|ha nz 18y 11t k1|ha ic gd 8p 11t k1 ga 199 15 17 3z 2d 41 xl|ha ic gd 8p 10 1 ga 199 3z 2d 41 xl 15 17|ha ic gd 8p 2 ga 199 3z 2d 41 xl 15 17
5608|ha ic gd 15r mz t vh en e 2||ha ic gd vh en t e 2|ha ic gd 15r mz t e 2|ha ic gd 15r mz
5609|d 1e ha ic gd 8p 33||d 1e ha ic gd 8p 33
5701|94 e 5g 5y 15r t||94 e 5g 5y 15r 1q 35 r 1d t|94 e 5g 5y 15r 2 t
5702|94 e 5g 5y a t 2li 2vt 2lh 2g nf|nf 2et|94 e 5g 5y a t 2li 2vt 2lh 2g nf|94 e 5g 5y a t m8 1 2bn|94 e 5g 5y a 1q 35 r 1d 8i ib t|94 e 5g 5y a t 2 8i ib|94 e 5g 5y a 2 8i ib t|94 e 5g 5y a 1q 35 r 1d 8i ib t|94 e 5g 5y a t 2 8i ib|94 e 5g 5y a 2 8i ib t|94 e 5g 5y a 8i ib t|94 e 5g 5y a 1q 35 r 1d t|94 e 5g 5y a t 2|94 e 5g 5y a 2 t
5703|94 e 5g 5y 314 rq t|nf mq ny|94 e 5g 5y 314 rq 1q 35 r 1d t|94 e 5g 5y rq d1 cf t|94 rq d1 cf t|94 e 5g 5y rq t 2|94 rq t e 2|94 e 5g 5y rq 2 t
5704|94 e 5g 5y a2 t||e 5g 5y a2 9s t el 4j 1g6|94 e 5g 5y a2 t el 4j 1g6|94 e 5g 5y a2 t el 4j 1g6
5705|94 e 5g 5y t|nf|94 e 5g 5y t
5801|4 a 8i z0||4 a 8i 1q 35 r 1d|4 a 8i b 31a 13d|4 a 8i b 2a 2ca|4 a 8i b 13d|4 z0 b|4 a 8i b fq|4 a 8i t 1 31a 13d|4 a 8i t 1 2a 2ca|4 a 8i t 1 13d|4 z0 t 1|4 a 8i t 1 fq|4 a 8i z0 e 2
5802|4 17r 1f9 a rq e||4 17r 1f9 a b 3q 4b|4 17r 1f9 a e 2|4 rq e
5803|1jm||1jm
5804|1p3 en 4 a s w t2 1e tc||1p3 en 4 s w|t2 mr t 1 1e tc|t2 mr t e 2 1e tc|t2 2g t 1e tc
5805|1ex 2g a 2i9 2gw 26y 27p my 3o 2rm wz 2k xr t||1ex 2g a 2i9 2gw 26y 27p my 3o 2rm wz 2k xr t
5806|4 11b a fq 13d 78 ot d9 28i||4 a 8i 17r 1f9 z0|4 11b 3 sn d 15 30|4 11b a b|4 11b a t 1|4 11b a e 2|4 11b a fq 13d 78 ot d9 28i
5807|w8 1qk e 2 1e 2a 2z 1am|2qx|w8 1qk a e 2 1e 2a 2z 1am|w8 1qk e 2 1e 2a 2z 1am
5808|1gv eo rp mf 2zd 2sq||1gv|eo rp 2zd 2sq mf
5809|4 a 9 30 165 d kk qb 3f 33||4 a 9 30 165 d kk qb 3f 33
5810|mf 1e tc|2qx|mf 18b 2s 1e tc|mf 18b 2s b 1e tc|mf 18b 2s t 1 1e tc|mf 18b 2s e 2 1e tc
5811|2tp e 2bv 9n c9 2 78 2qj 2yb 1i||2tp e 2bv 9n c9 2 78 2qj 2yb 1i
5901|e 4 g6 1fw 2x 2d 5k hf id 1ov g0 o wr 19i 298 2y9 hn 1b2||e 4 2d g6 1fw 2x 5k id hf|e 4 2d g6 1fw 2x 1ov g0 o wr 19i 298 2y9 hn 1b2
5902|e 4 1p6 8v rl d d1 cf 4t un x8||e 4 1p6 8v rl d d1 cf|e 4 1p6 8v rl d 4t|e 4 1p6 8v rl d un x8
5903|e 4 3z 2d 41 3v 17||e 4 3z 2d 41 3v hs 92 6x|e 4 3z 2d 41 3v 1mk|e 4 3z 2d 41 3v 17
5904|2mr 2a 2z 5g 5y z2 ye e i4||2mr 2a 2z|e 5g 5y z2 ye i4 2a 2z
5905|e e3 5y||e e3 5y 4 3z 2d 41 3v
5906|e 4 1ne||e 4 1ne d9 ua 1f|e 4 1ne s w|e 4 1ne s w
5907|e 4 1i 3z 2d 41 1cv 19i 2zp 2vr 2yj 18x g0||e 4 1i 3z 2d 41 1cv 19i 2zp 2vr 2yj 18x g0
5908|e 323 a ga s 7y 233 t3 19h 2ke 3x 2nn 132 4 3z||e 323 a ga s 7y 233 t3 19h 2ke 3x 2nn 132 4 3z
5909|e bk tj gm 15v 26p 2||e 3jc gm 15v 26p 2
5910|e b6 gw e9 yk 2 3z 2d 41 3v 17 58 9||e b6 gw e9 yk 2 3z 2d 41 3v 17 58 9
5911|e uc 55 8h||e 4 a2 fh a 2d 41 3v 15 3s 2 fx 6y uc 3f 3z 11b 430 id y7 2xp|e uc 55 363 g0 t|e 4 a2 q6 6q 2mq 5f v 6n 5 1t|e 4 a2 q6 6q 2mq 5f v 6n 5 1t|e uc 55 3y6 g0 13 cg 6r 1d|e uc 55
6001|4 8i 2my 17r s w||4 2my 8i s w|4 1xl 8i b s w|4 1xl 8i t 1 s w|4 1xl 8i e 2 s w|4 8i b s w|4 8i t 1 s w|4 8i e 2 s w
6002|4 s w 1f 3 sn d 15 30||4 s w 1f 9w 3 sn d 15 30|4 s w 1f 9w 3 sn d 15 30
6003|4 s w 1f 9w||4 s w 1f 9w 1q 35 r 1d|4 s w 1f 9w b|4 s w 1f 9w 10 1|4 s w 1f 9w 1o 1|4 s w 1f 9w b 10 1o 1
6004|4 s w 1f 9w 3 sn d 15 30||4 s w 1f 9w 3 sn d 15 30|4 s w 1f 9w 3 sn d 15 30
6005|4 fq in t il dl 5||4 fq in t il dl 5 b 4b 3q|4 fq in t il dl 5 b 5p|4 fq in t il dl 5 b d 52|4 fq in t il dl 5 b 2y|4 fq in t il dl 5 10 1 8h|4 fq in t il dl 5 10 1 3q 4b|4 fq in t il dl 5 10 1 5p|4 fq in t il dl 5 10 1 d 52|4 fq in t il dl 5 10 1 2y|4 fq in t il dl 5 1o 1 3q 4b|4 fq in t il dl 5 1o 1 5p|4 fq in t il dl 5 1o 1 d 52|4 fq in t il dl 5 1o 1 2y|4 fq in t il dl 5
6006|4 s w||4 s w 1q 35 r 1d|4 s w b 4b 3q|4 s w b 5p|4 s w b d 52|4 s w b 2y|4 s w 10 1 4b 3q|4 s w 10 1 5p|4 s w 10 1 d 52|4 s w 10 1 2y|4 s w 1o 1 4b 3q|4 s w 1o 1 5p|4 s w 1o 1 d 52|4 s w 1o 1 2y|4 s w 35 r 1d b 10 1o 1
6101|ay dq 6i dc jh f1 eu 63 j9 1hn s w|1m0 1pk|ay dq 6i dc f1 j9 63 b s w|ay dq 6i dc f1 j9 63 t 1 s w|ay dq 6i dc f1 j9 63 e 2 s w
6102|ay dq 6i dc jh f1 eu 63 j9 1hn s w|1m0 1pk|ay dq 6i dc f1 j9 63 1q 35 r 1d s w|ay dq 6i dc f1 j9 63 b s w|ay dq 6i dc f1 j9 63 t 1 s w|ay dq 6i dc f1 j9 63 e 2 s w
6103|89 gz 63 fv ew ea cq dp ec bu s w|89 2le 1lz 2yw fv|89 s w|gz b s w|gz 10 1 s w|gz e 2 s w|63 fv 1q 35 r 1d s w|63 fv b s w|63 fv 10 1 s w|63 fv e 2 s w|ew ea cq dp ec bu 1q 35 r 1d s w|ew ea cq dp ec bu b s w|ew ea cq dp ec bu 10 1 s w|ew ea cq dp ec bu e 2 s w
6104|89 gz 63 jm rd q2 ew ea cq dp ec bu s w|2mb 2le 1lz 2yw fv hl|89 10 1 s w|89 e 2 s w|gz b s w|gz 10 1 s w|gz e 2 s w|63 1q 35 r 1d s w|63 b s w|63 10 1 s w|63 e 2 s w|jm 1q 35 r 1d s w|jm b s w|jm 10 1 s w|jm 1o 1 s w|jm e 2 s w|rd q2 1q 35 r 1d s w|rd q2 b s w|rd q2 10 1 s w|rd q2 e 2 s w|ew ea cq dp ec bu 1q 35 r 1d s w|ew ea cq dp ec bu b s w|ew ea cq dp ec bu 10 1 s w|ew ea cq dp ec bu e 2 s w
6105|es s w|3sm|es b s w|es t 1 s w|es e 2 s w
6106|pq es s w||pq es b s w|pq es t 1 s w|pq es e 2 s w
6107|133 f5 11f hu ft bf hl s w|24f 28q ft 3pd f5 2uz|133 f5 b s w|133 f5 t 1 s w|133 f5 e 2 s w|11f hu b s w|11f hu t 1 s w|11f hu e 2 s w|ft bf hl b s w|ft bf hl e 2 s w
6108|re 16q f5 l9 wn hu wm ft bf hl s w|24f 2mp 2pf ft 2uz|re 16q t 1 s w|re 16q e 2 s w|f5 l9 b s w|f5 l9 t 1 s w|f5 l9 e 2 s w|wn hu b s w|wn hu t 1 s w|wn hu e 2 s w|wm ft bf hl b s w|wm ft bf hl t 1 s w|wm ft bf hl e 2 s w
6109|1oh rc rs s w|1oh 3zb fp 12w|1oh rc rs b s w|1oh rc rs e 2 s w
6110|10r 11y ys 13b s w|3j9 3yu 3yv 3kt|10r 11y ys 13b s w 1q 35 r 1d|10r 11y ys 13b s w 1 1x1 13z eh|10r 11y ys 13b s w 35 r 1d 13z eh|10r 11y ys 13b b s w|10r 11y ys 13b t 1 s w|10r 11y ys 13b e 2 s w
6111|8u 6y m0 s w|2v0 2py 361|8u 6y m0 b s w|8u 6y m0 10 1 s w|8u 6y m0 e 2 s w
6112|ap 89 eu xw s w|3yz 35q 30a 131|ap 89 b s w|ap 89 10 1 s w|ap 89 e 2 s w|eu 89 s w|xw 10 1 s w|xw e 2 s w|xw 10 1 s w|xw e 2 s w
6113|8u t s w 4||8u t s w 4
6114|8u s w||8u b s w|8u t 1 s w|8u e 2 s w
6115|qj l9 bk 17w 2yc 2xc 15c 7k zt 31h 24q 5i ye 87 s w|2xc 2mb|15c 7k qj zt 2yc 31h 24q s w|qj l9 bk 17w 10 1 64 2i d 2m s w|qj l9 bk 17w 10 1 64 2i d 2m s w|qj l9 bk 17w e 2 s w|qj 159 ca 10s 64 2i d 2m s w|qj 5i ye 87 1q 35 r 1d s w|qj 5i ye 87 b s w|qj 5i ye 87 10 1 s w|qj 5i ye 87 e 2 s w
6116|dh ju l5 s w|ju 410|dh ju l5 s w 3z 2d 41 3v 17 15|dh ju l5 1q 35 r 1d s w|dh ju l5 b s w|dh ju l5 10 1 s w|dh ju l5 e 2 s w
6117|6y t s w 8u|tw 2ja|12d tw wl 113 139 s w|6y s w|6y s w
6201|dq 6i ay dc jh f1 eu 63 j9 1hn|1m0 1pk 2tf ay|ay dq tq 6i dc jh f1 eu 63 1q 35 r 1d|ay dq tq 6i dc jh f1 eu 63 b|ay dq tq 6i dc jh f1 eu 63 t 1|ay dq 1mz 6i dc jh e 2
6202|ay dq 37z dc jh f1 eu 63 j9 1hn|1m0 1pk 2tf ay|ay dq tq 6i dc jh f1 eu 63 1q 35 r 1d|ay dq tq 6i dc jh f1 eu 63 b|ay dq tq 6i dc jh f1 eu 63 t 1|ay dq tq 6i dc jh e 2
6203|89 gz 63 fv ew ea cq dp ec bu|2lb 1lz 38v 89 fv 63|89 1q 35 r 1d|89 10 1|89 e 2|gz b|gz 10 1|gz e 2|63 fv 1q 35 r 1d|63 fv b|63 fv 10 1|63 fv e 2|ew ea cq dp ec bu 1q 35 r 1d|ew ea cq dp ec bu b|ew ea cq dp ec bu 10 1|ew ea cq dp ec bu e 2
6204|89 gz 63 jm rd q2 ew ea cq dp ec bu|2lb 1lz hl 89 fv 63|89 1q 35 r 1d|89 b|89 10 1|89 e 2|gz 1q 35 r 1d|gz b|gz 10 1|gz e 2|63 fv 1q 35 r 1d|63 fv b|63 fv 10 1|63 fv e 2|jm 1q 35 r 1d|jm b|jm 10 1|jm 1o 1|jm e 2|rd q2 1q 35 r 1d|rd q2 b|rd q2 10 1|rd q2 e 2|ew ea cq dp ec bu 1q 35 r 1d|ew ea cq dp ec bu b|ew ea cq dp ec bu 10 1|ew ea cq dp ec bu e 2
6205|es|es|es b|es t 1|es e 2
6206|pq es|12w|pq es et 11|pq es 1q 35 r 1d|pq es b|pq es t 1|pq es e 2
6207|rc rs 133 f5 2pe es hu ft bf hl|24f 28q ft|133 f5 b|133 f5 e 2|11f hu b|11f hu t 1|11f hu e 2|rc rs ft bf hl b|rc rs ft bf hl e 2
6208|rc rs re 16q f5 l9 wn hu wm ft bf hl|2mp 2pf ft|re 16q t 1|re 16q e 2|wn hu b|wn hu t 1|wn hu e 2|rc rs f5 l9 wm ft bf hl b|rc rs f5 l9 wm ft bf hl 7c t 1|rc rs f5 l9 wm ft bf hl e 2
6209|8u 6y m0|2v0 2py|8u 6y m0 b|8u 6y m0 10 1|8u 6y m0 e 2
6210|8u t 4||8u a2 g a|8u dq tq 6i ay dc jh f1 eu 63 4|8u dq tq 6i ay dc jh f1 eu 63 4|8u 4|8u 4
6211|ap 89 xw 8u|3l3 dp 30a|xw|xw|eu 89|ap 89 8u b|ap 89 8u t 1|ap 89 8u e 2|ap 89 8u b|ap 89 8u t 1|ap 89 8u e 2
6212|1r7 2hy 3ar cq 2yu 2hs s w|368 1r7 36b|1r7 s w|2hy l9 s w|3aq s w|cq 2yu 2hs s w
6213|1bf||1bf b|1bf e 2
6214|12d tw wl 113 139|tw 3qs|12d tw wl 113 139 et 11|12d tw wl 113 139 1q 35 r 1d|12d tw wl 113 139 10 1|12d tw wl 113 139 1o 1|12d tw wl 113 139 e 2
6215|rn 198 1i8|3pa|rn 198 1i8 et 11|rn 198 1i8 t 1|rn 198 1i8 e 2
6216|dh ju l5||dh ju l5
6217|6y 8u|e9 2ja|6y|6y 8u
6301|13s pd nf|409 1v0|13s 14|13s pd nf 1q 35 r 1d|13s pd nf b|13s pd nf 10 1|13s pd nf
6302|db cz 7q 7r a3|12y 1u5 3s7 1gh u|db cz s w|db cz b 2y s w|db cz t 1 2y s w|db cz e 2 2y s w|db cz b|db cz t 1|db cz e 2|7q cz s w|7q cz b s w|7q cz t 1 s w|7q cz e 2 s w|a3 7r cz 17r 1f9 4 b|7r a3 cz b|7r a3 cz t 1|7r a3 cz e 2
6303|14j zi 15k uu db 188|zi|14j zi 15k uu db 188 s w 10 1|14j zi 15k uu db 188 s w e 2|14j zi 15k uu db 188 b s w|14j zi 15k uu db 188 10 1 s w|14j zi 15k uu db 188 e 2 s w
6304|qb|zc 2xd id|1qt s w|1qt s w|qb db en 8h|qb s w|qb b s w|qb 10 1 s w|qb e 2 s w
6305|k6 da 4s||k6 da 4s qm e po 1|k6 da 4s b|k6 da 4s t e 2 100 w3 19b 5e|k6 da 4s t e 2 11t k1 1e 100 w3 19b 5e|k6 da 4s t e 2 11t k1 1e 100 w3 19b 5e|k6 da 4s e 2
6306|23m 13p 23e 1ol 23s 1rj 2vc rz 21z 2lw 19g|19g|23m 13p 23e 10 1|23m 13p 23e e 2|1ol 23s 1rj 10 1|1ol 23s 1rj e 2|2vc rz 21z 2lw|19g bp 163|19g e 2
6307|e t jm g9|1cc hg g0 3ld|g0 5g 14t 1u4 hg|3lu 63 e9|e t jm g9
6308|e a 4 d 6n nf 1ex 1am 2z5 1ns 4s q||4 a d 6n nf 1ex 1am 7q g0 1ns e hr q
6309|e y9 6y||6y y9
6310|1my 21 ha ic gd 8p y9 wq e 2||1my 21 ha ic gd 8p y9 wq e 2 2xj|1my 21 ha ic gd 8p y9 wq e 2
6401|5i 1pj 5k 87 ar 15 17 cv do 78 xr xg mx j2 16u|43o uv 1mz|5i 1pj 9 240 o4 15 17 5k 87 ar|5i 1pj 5y 1g1 10s 15 17 5k 87 ar|5i 1pj 15 17 5k 87 ar
6402|5i 5k 87 ar 15 17|3g6 3g7 3vi tz uv 22l|9r 5i 5k 87 ar 15 17 eu uv 2k 1i6 2xb|9r 5i 5k 87 ar 15 17|5i 5k 87 ar 15 17 rj 406 78 16u|5i 5y 1g1 5k 87 ar 15 17|5i 5k 87 ar 15 17
6403|5i 5k 87 15 17 3s 7w ar|tz uv 2mv 3od 3by 3qa|9r 5i 5k 87 15 17 3s 7w ar eu uv 2xb 2k 1i6|9r 5i 5k 87 15 17 3s 7w ar|5i 5k 87 3s ar rj 32q 3ka 345 35o 240|5i 9 240 o4 5k 87 15 17 3s 7w ar|5i 5k 87 ar 3s 5y 1g1|5i 5k 87 ar 3s|5i 5y 1g1 5k 87 15 17 7w 3s ar|5i 5k 87 15 17 7w 3s ar
6404|5i 5k 87 15 17 3s 7w ar e 2|3wy 1ow tz 22l 2mv 3vb|9r 5i 17p tz 27l 3hx 416 5k 87 15 17 ar e 2|5i 5k 87 15 17 ar e 2|5i 5k 87 3s 7w ar e 2
6405|5i|22l tz|5i ar 3s 7w|5i ar e 2|5i
6406|5i 2un 87 2je zc 2hn 3ll 3k6||5i ar|5i 5k 87 2je 15 17|5i
6501|hn f au 1bh a2 g8 1gm 2z do t 1h0 2sa 2ng 2x2||hn f au 1bh a2 g8 1gm 2z do t 1h0 2sa 2ng 2x2
6502|hn 2z ga t nx 1e 2 g8 1gm do 1h0 fh 9t||hn 2z ga t nx 1e 2 g8 1gm do 1h0 fh 9t
6504|hn mm ga t nx 1e 2 fh 9t||hn mm ga t nx 1e 2 fh 9t
6505|hn mm s w t t2 a2 e 4 1e fh 9t 1d en 2|o4 354 hn 35j|hn mm s w t t2 a2 e 4 1e fh 9t 1d en 2
6506|mm fh 9t|3in|mm d3 fh 9t|mm 15 17 fh 9t|mm 2 fh 9t
6507|9k e8 15v id hn 1b2 8b 2r0 2ar mm||9k e8 15v id hn 1b2 8b 2r0 2ar mm
6601|uk 17l 18c fo 1jk|3qp|uk 17l 1jk|uk 17l 2zf 17a|uk 17l 18c fo
6602|18c fo ci 257 21v 1t0||18c fo ci 257 21v 1t0
6603|rp||uk 8b 85 17a fo|rp
6701|4n at vd zh||4n at vd zh
6702|bj 104 1r 1o t|bj 4w|bj 104 1r 1o t 17|bj 104 1r 1o t 2
6703|6r 1d 8s 2zu 3q 1i 3o 1q r e 2 o 6n 13g|3fd|6r 1d 8s 2zu 3q 1i 3o 1q r e 2 o 6n 13g
6704|13g 1j9 1gg 1j6 1at nm 6r r 1d e 2 33|13g 411|13g hh 10 e 2|1j9 1gg 1j6 1at nm 10 e 2|13g 1j9 1gg 1j6 1at nm 6r 1d|13g 1j9 1gg 1j6 1at nm r 1d e 2
6801|3k 2we 2cy 1ux 2f||3k 2we 2cy 1ux 2f
6802|16b f6 3k 3o qu 1a8 7c 2f 12k 1qe 8q ei||9s 1a8 6f 8c 3le q7 9j 3ea bv 8q ei 1hp 1p|15z 1fb 1fs dw 2a 7e 1k 1uj 4j|1ba dw 2a 7e 1k 1uj 4j|3k 16b f6 dw 2a 7e 1k 1uj 4j|15z 1fb 1fs|3k 19e|1ba|3k 2f 16b f6
6803|12k 3o 5n||12k 3o 5n
6804|1ci 1bb ai hd 7c 1va 1e6 le 2f 3k 5n 1o nu 3l||1ci 1bb dn ai 218|1ci 1bb ai hd 5n 10 2f ma|1ci 1bb ai hd 5n nu 3l|1ci 1bb ai hd 2f 3k|3k 2g 1e6 le 2f 5n 1o nu 3l 2
6805|nu 1p 8f 2f 1o 2c e 2 v 1c 2a 2z 1nt 1i t||nu 1p 8f 2f 1o 2c a e 4 2a 2z 1nt 1i t|nu 1p 8f 2f 1o 2c v 1c 2a 2z 1nt 1i t|nu 1p 8f 2f 1o 2c 2 2a 2z 1nt 1i t
6806|bx ne 1q 1z 2g7 24u 1j3 ko 2h5 2n aj 4y w2 25e 2||bx 1q ne 1z 1ws 19b u 28|2g7 24u 1j3 ko 2h5 bx 1z 2 1ws|1z 2n aj w2 4y 25e 2
6807|yf 2 6d pp ac e0 lc||yf 2 6d pp ac e0 lc 28|yf 2 6d pp ac e0 lc
6808|71 bd 9s 4o j 1 hy 17b 144 r0 tu 11 l 5n 7i ix 1z nz||71 bd 9s 4o j 1 hy 17b 144 r0 tu 11 l 5n 7i ix 1z nz
6809|ix 7w 4k||ix 7w bd u 71 9s 3fl 58 v 1c 2q3|ix 7w bd u 71 9s 2q3|ix 7w 4k
6810|7i ae 1o 3k 58||7i ae 1o 3k f6 4o o1 58|7i ae 1o 3k 9s 1ux 58|7i ae 1o 3k 1di h8 pw f6 39k 1ub 58|7i ae 1o 3k 58
6811|f2 7i 7h 1||f2 7i|7h 1 7i sj u f2|7h 1 7i u 71 9s f2|7h 1 7i 71 9s f2
6812|2gd f2 1 2n fs ho i7 30 a 4 6y 5i 58||2gd 2cp f2 1 2n fs 58|f2 2n fs 6y 5i mm 58|f2 2n fs 1 58
6813|1vb 2 u 28 1e 1e4 q0 pg cd 85 i5 sc fs f2 1z 2x 7h||1vb 2 u 28 1e 1e4 q0 pg cd 85 i5 sc fs f2|i5 15v cd fs 1z 2x 7h|1vb 2 u 28 1e 1e4 q0 pg cd 85 sc fs 1z 2x 7h
6814|wj 3o 5n x9 ka v 1c 2||wj 1g u 1e 5n x9 ka v 1c 2|wj 3o ka v 1c 2
6815|3k 1z 2x 66 1 th 33||3k 1z 2x 33 66 1 g 23 55|3k 1z 2x 33 4 66 1 g 23 55|3k 1z 2x 33 66 1 g 23 55|3k 1z 2x 33 g 23 qe 66|th 33|3k 1z 2x 1xx 1xw f 3rf 14x 3dg 39g|3k 1z 2x 33
6901|o1 4o 9s 3l 1nx 1jg 7z 1ks 1p1 1ii a0||o1 4o 9s 3l 1nx 1jg 7z 1ks 1p1 1ii a0
6902|p1 o1 4o 9s 3l za||p1 o1 4o 9s 3l za 3 3wo uf 8t 3o1 375 1sr 1um 3o2 37l|p1 o1 4o 9s 3l za 3 265 12i 2n 1a|p1 o1 4o 9s 3l za
6903|3l 21p 2cs 3p0 3pl 16u ka 3bb 1v 2h 1e8 36 u0 3h5||p1 3l 3 66|p1 3l 3 265 2n 1a 12i|p1 3l 7w
6904|3l f6 o1 5g 4o ka 2gr 9s||3l f6 o1|3l oe 4o ka 2gr 9s
6905|2v1 9s 2aq k2 2cl 1ky 1g5 oz 3l za||3l 2v1 9s|3l 2aq k2 2cl 1ky 1g5 oz za
6906|3l 2h 1sm 2iu 2v||3l 2h 1sm 2iu 2v
6907|3l 1jc 16o 1k1 e3 9s qu 1a8 i4 ef||3l 9s 1jc 16o 1k1 e3 2u 1pu 19x 3|3l 9s 1jc 16o 1k1 e3 2u 1pu 19x 3|3l 9s 1jc 16o 1k1 e3 2u 1pu 19x 3|qu 1a8|ef 3l
6909|3l ba 7l 2e uc 55 30u 1p2 21f 18k k2 15n ks 4s||3l ba 7l 2e uc 55 11u v0|3l ba 7l 2e uc 55 1bg 2fv 3oh tv|3l ba 7l 2e uc 55|3l ba k2 15n ks 4s 30u 1p2 21f 18k
6910|3l 17f y6 yj 1m3 ny 193 2u 1sb ws 1b0 19p 24j j1 zz||3l 17f y6 yj 1m3 ny 193 2u 1sb ws 1b0 19p 24j j1 zz 11u v0|3l 17f y6 yj 1m3 ny 193 2u 1sb ws 1b0 19p 24j j1 zz
6911|kb l1 8g 7r 11u v0|1yv 1ib 1g 13v|kb l1 11u v0|8g 7r 11u v0
6912|3l kb l1 8g 7r|1yv 1ib 1g 13v|3l kb l1 8g 7r
6913|nk eo 3l|31j 1jb|3l nk eo 11u v0|3l nk eo
6914|3l||3l 11u v0|3l
7001|1y 2cw 11 21 wh||1y 2cw 11 21 wh
7002|1y f4 36 1v e2||1y e2 f4|1y e2 36|1y e2 1v sx 11z 12i|1y e2 1v 15u 19x 1aq 1lc 1kq gh 1n1 14o|1y e2 1v 1lc 1kq gh 1n1 14o sx 11z 12i
7003|1y fy 1h u 5q pj r7 g c9 1i 3o||1y fy 1h g rt u 8q 408 wh au 17y 16l 155 pj r7 c9|1y fy 1h g rt u au 17y 16l 155 pj r7 c9|1y fy 1h rt u pj r7 c9 1i 3o|1y fy 1h 5q 1i 3o
7004|1y b1 196 u pj r7 g c9 1i 3o||1y b1 196 u 8q 17v wh au 17y 16l 155 pj r7 g c9 1i 3o|1y b1 196 u au 17y 16l 155 pj r7 g c9
7005|1y 101 4j 2s x0 u pj r7 g c9 1i 3o||1y 101 4j 2s x0 u g rt pj r7 c9|1y 101 4j 2s x0 u g rt 8q 17v wh au 17y 16l 155 ir|1y 101 4j 2s x0 u g rt au 17y 16l 155 ir|1y 101 4j 2s x0 u rt pj r7 c9
7006|1y ut zm 3o 2fq 1iq 14z 1i 158 6q 2||1y ut zm 3o 2fq 1iq 14z 1i 158 6q 2
7007|d3 1y 243 23r 3v|3tj ge|1y d3 243 23r 2z 2kh 1x 77 p7 b8|1y d3 243 23r|1y d3 3v 2z 2kh 1x 77 p7 b8|1y d3 3v
7008|1y 6v 31v w2 9u||1y 6v 31v w2 9u
7009|1y l4 158 21e 31o||1y 21e 31o l4 1x|1y l4 42j|1y l4 158
7010|1rm s1 156 15n k2 2rp 269 5e 1y ks 4s 210 p9 10w 19s||1y 269 ks 4s|1y p9 10w 19s|1y 1rm s1 156 15n k2 2rp 5e ks 4s
7011|1y hj o3 1v wp 2v 14 7y 6b 88 km h7||1y hj o3 1v wp 2v 14 wb|1y hj o3 1v wp 2v km h7|1y hj o3 1v wp 2v
7013|eg 7q a3 7r fi 1wl 2de 3f|1yv 248 15n 31j|eg 7q a3 7r fi 1wl 2de 3f 1y 3l|2y5 1ir 1y 6u sk|2y5 1ir 1y|eg 1ir 1y 6u sk|eg 1ir 1y|eg 7q a3 3f 6u sk|eg 7q a3 3f 1y 15u 19x 1aq 1lc 1kq gh 1n1 14o|eg 7q a3 3f 1y|eg 6u sk|eg
7014|cj eg 81 8t 1y 1zg 3o||eg cj
7015|7j 50 1y g 14g nh 1t3 ut 3i2 7c 1zg 3o cy 2xn 1e4 54||1y 14g nh 1t3 ut 2jp 1zg 3o|1y 7j 50 g 14g nh 1t3 ut 2jp 7c cy 2xn 1e4 54
7016|1y 16o 4o an o1 9s 7c 1dj l7 rt 1o2 1t9 3f 2m6 6b 2ox 2h4||1y 1a8 1o2 i4 qu 1t9 3f|2ox 2h4 1y 4o 71 1g 2t f 16o an o1 1dj l7
7017|7l vz ce eg 15c 1h9||eg 7l vz ce 15c 1h9 sx 11z 12i|eg 7l vz ce 15c 1h9 15u 2bj 3dz 1aq 1lc 1kq gh 14o|eg 7l vz ce 15c 1h9 1y
7018|1y 1qs 10l la 43 2o 3k 1o2 nk oz 3o 2ok jl||1y 1qs 10l la 43 2o 3k 1o2|1y 2ok jl|1y nk oz 7y 3o
7019|1y 1 1q d 1e0 a 4||1y 1 1q 1s2 1eo ca|1y 1 1q 1e0|1y 1 1q d 3ww|1y 1 1q mr jd mq|1y 1 1q 1u jd mq|1y 1 1q 30 mq|1y 1 mr jd 4 pv a 1e0|1y 1 g a mr jd 4 pv 1e0|1y 1 mr jd 4 pv a 7n 51 d 2d 3v|1y 1 pv a 4 7n 51 d 2d 3v|1y 1 wp a 4 1f|1y 1 wp a 4 1f|1y 1 4|1y 1 1u jd 4|1y 1 1u jd 4 pv|1y 1 1u jd 4 wp|1y 1 1q|1y 1
7020|1y||1y
7101|la 2f 14h 3o qd k9 85 ud sh 82||la 2f 3o qd k9 85 ud sh 82|la 14h e2 qd k9 85 ud sh 82|la 14h 3o qd k9 85 ud sh 82
7102|ma 3o 85||ma 3o 85 24i|ma 6l e2 dw 7e 2bf 295 85|ma 6l 85|ma g 6l e2 dw 7e 2bf 295 85|ma g 6l 85
7103|43 2o 3k 3o qd k9 85 1fd ud sh 82||3k 43 2o e2 dw 7e 65 xk k9 85|3k 3v7 3vl 3e6 3o k9 85|3k 43 2o 3o k9 85
7104|3k 10 125 43 2o 3o qd k9 85 1fd ud sh 82||3k 20d 14 11z 3o qd k9 85 1fd 10 125 43 2o ud sh 82|3k ma e2 dw 7e 65 xk|3k 10 125 43 2o e2 dw 7e 65 xk|3k ma 3o qd k9 85 1fd 10 125 43 2o ud sh 82|3k 10 125 43 2o 3o qd k9 85 1fd ud sh 82
7105|q4 1p 2f 10 43 2o 3k||3k 43 2o q4 1p ma|3k 43 2o q4 1p 2f 10
7106|bw 6p jq tk 59 2o dm f 1p||9 bw 1p|9 bw 59 1p|9 bw 2o dm
7107|2c 9 7a bw 3i 3o 2o dm||2c 9 7a bw 3i 3o 2o dm
7108|jq 6p tk 59 2o dm f 1p||9 jq g 1yo 1p|9 jq g 1yo 59 1p|9 jq 2o dm|jq 1yo
7109|2c 9 bw 7a jq 3i 3o 2o dm||2c 9 bw 7a jq 3i 3o 2o dm
7110|tk 59 2o dm f 1p||9 tk 59 1p f|9 tk 2o dm|9 2qk 59 1p f|9 2qk 2o dm|9 2uu 59 1p f|9 2uu 2o dm|9 2l2 2q6 2v6 59 1p f|9 2l2 2q6 2v6 2o dm
7111|2c 9 bw jq 7a tk 3i 3o 2o dm||2c 9 bw jq 7a tk 3i 3o 2o dm
7112|11 21 43 9 7a 1a 55 21i||11 21 43 9 7a e7 1a|11 21 43 9 jq 7a|11 21 43 9 tk 7a|11 21 43 9 7a
7113|im 43 9 7a|5s 1yz 1u6 yn 200 3xz|im bw 6p 7a 43 9|im 43 9 6p 7a|im 2c 9 7a 43
7114|1vm 22g ba 43 9 7a||22g ba bw 6p 7a 43 9|1vm ba 43 9 6p 7a|1vm 22g ba 2c 9 7a 43
7115|43 9 7a||9 1hi f 3w g0 qf tk|9 43 7a
7116|2f 14h la 43 2o 3k 10 125|5s 1yz 1u6 yn 200 3h6|la 2f 14h|3k 43 2o 2f 10 125
7117|10l im|5s 1yz 1u6 yn 200 36l 2ci|im 10l 3b7 10z 1od 2c 9 6p 43|im 10l 2c 9 6p 43|im 10l 6p 43 9
7118|149|3aa|149 3lo 1ok|149
7201|jx c 1ei 4o 1l f||c g n jx 3 n5 4o 1l f|c g n jx 3 n5 4o 1l f|c n jx 1ei 4o 1l f
7202|g3 n||g3 n jt 3 66|g3 n jt 3 66|g3 n rb 3|g3 n rb 3|g3 n 12j jt|g3 n i8 3 66|g3 n i8 3 66|g3 n 12j i8|g3 n 6c|g3 n mv|g3 n rr 12j|g3 n pc 12j|g3 n 138|g3 n 16h|g3 n
7203|oc 48 1af 2ud c 4v 2xs 1xq 4m 1yl 1mu f||oc 48 1af 2ud c 4v 1xq 4m f|oc 2xs c 1yl 1mu 3 1xq 4m f
7204|oc 11 21 2um om c 6||oc 11 21 fy c|oc 11 21 4z 6|oc 11 21 n 6|oc 11 21 40j c 6|oc 11 21 24a 17b 144 dn tu 1uu rp 1em 19c|oc 11 21|oc 2um 21 om
7205|ei 1p jx c 1ei 6||c 6 jx 1ei ei|n 6 1p|c 6 jx 1ei 1p
7206|c g n 6 om 1l f||c g n 6 om|c g n 6 1l f
7207|c g n 6 2o g4||c g n 6 2o g4 3 66 6f 8c 2k 49 1f 42b 34|c g n 6 2o g4 3 66 6f 2k 49|c g n 6 2o g4 3 66|c g n 6 2o g4 3 66
7208|c g n 6 1k 1h 1f 7a 6p 2d||c g n 6 6j 1k 1h 1f g9 j0|c g n 6 6j g9 j0 1k 1h 1f n6 34|c g n 6 6j g9 j0 1k 1h 1f n6 34|c g n 6 6j g9 j0 1k 1h 1f n6 34|c g n 6 6j g9 j0 1k 1h 1f 34|c g n 6 6j g9 j0 1k 1h 1f 34|c g n 6 6j g9 j0 1k 1h 1f 34|c g n 6 6j g9 j0 1k 1h 1f 34|c g n 6 1k 1h 1f g9 j0|c g n 6 1k 1h 1f g9 j0 34|c g n 6 1k 1h 1f g9 j0 34|c g n 6 1k 1h 1f g9 j0 34|c g n 6 1k 1h 1f g9 j0 34|c g n 6 1k 1h 1f
7209|c g n 6 1k 1h 1f 5x 173 7a 6p 2d||c g n 6 6j 1k 1h 1f 5x 34|c g n 6 6j 1k 1h 1f 5x 34|c g n 6 6j 1k 1h 1f 5x 34|c g n 6 6j 1k 1h 1f 5x 34|c g n 6 1k 1h 1f 5x 34|c g n 6 1k 1h 1f 5x 34|c g n 6 1k 1h 1f 5x 34|c g n 6 1k 1h 1f 5x 34|c g n 6 1k 1h 1f 5x
7210|c g n 6 1k 1h 1f 7a 6p 2d||c g n 6 1k 1h 1f 6p 2d gj 34|c g n 6 1k 1h 1f 6p 2d gj 34|c g n 6 1k 1h 1f 6p 2d 6u 3zh 1g|c g n 6 1k 1h 1f 1ua 6p 2d 5u|c g n 6 1k 1h 1f sj 6p 2d 5u|c g n 6 1k 1h 1f 6p 2d 5u|c g n 6 1k 1h 1f 6p 2d i8 4r|c g n 6 1k 1h 1f 6p 2d 39 5u|c g n 6 1k 1h 1f 6p 2d 39|c g n 6 1k 1h 1f 1cv 31i 2d 17|c g n 6 1k 1h 1f 6p 2d 2
7211|c g n 6 1k 1h 1f 7a 6p 2d||c g n 6 1k 1h 1v9 q7 pv 7u 3qt 1f 1op 6j g9 j0|c g n 6 1k 1h 1f 1op|c g n 6 1k 1h 1f 1op|c g n 6 1k 1h 5x 1f 3 66|c g n 6 1k 1h 5x 1f 3 66|c g n 6 1k 1h 1f
7212|c g n 6 1k 1h 1f 7a 6p 2d||c g n 6 1k 1h 1f 6p 2d gj|c g n 6 1k 1h 1f 1ua 6p 2d 5u|c g n 6 1k 1h 1f 6p 2d 5u|c g n 6 1k 1h 1f 1cv 31i 2d 17|c g n 6 1k 1h 1f 6p 2d|c g n 6 1k 1h 1f 7a
7213|c g n 6 3p 36 1h op pi 6j||c g n 6 3p 36 1h op pi 6j 2kj 2uv 2ip 2dh r4 7b b3 72|c g n 6 3p 36 1h op pi 6j 4c|c g n 6 3p 36 1h op pi 6j ax 2k 49 64 jl|c g n 6 3p 36 1h op pi 6j ax 2k 49 64 jl
7214|c g n 6 3p 36 3i 3o 157 1h b1 h0 gp cn b3||c g n 6 3p 36 157 1h b1 h0 gp cn b3|c g n 6 3p 36 1h b1 h0 2kj 2uv 2ip 2dh r4 7b b3 72 gp cn|c g n 6 3p 36 1h b1 h0 gp cn b3 4c|c g n 6 3p 36 1h b1 h0 6f 2k 49|c g n 6 3p 36 1h b1 h0
7215|c g n 6 3p 36||c g n 6 3p 36 4c 5x 105 g4|c g n 6 3p 36 5x 105 g4|c g n 6 3p 36
7216|c g n 6 ly 2z 49||c g n 6 49 1h b1 h0 qh|c g n 6 49 1h b1 h0 qh|c g n 6 49 1h b1 h0 qh|c g n 6 49 1h b1 h0 qh|c g n 6 49 1h b1 h0 qh|c g n 6 49 1h b1 h0 qh|c g n 6 49 1h b1 h0 qh|c g n 6 ly 2z 49 1h b1 h0|c g n 6 ly 2z 49 5x 105 g4 48 1k 1h|c g n 6 ly 2z 49 5x 105 g4|c g n 6 ly 2z 49 5x 105 g4 1k 1h|c g n 6 ly 2z 49
7217|3w c g n 6||c g n 6 3w x0|c g n 6 3w 6p 2d 5u|c g n 6 3w 6p 2d 2c 9|c g n 6 3w
7218|4z 6 om 1l f 2o g4||6 4z om 1l f|6 4z 2o g4 6f 2k 49|6 4z 2o g4
7219|4z 6 1k 1h 1f||6 4z 1k 1h 1f 6j 34|6 4z 1k 1h 1f 6j 34|6 4z 1k 1h 1f 6j 34|6 4z 1k 1h 1f 6j 34|6 4z 1k 1h 1f 34|6 4z 1k 1h 1f 34|6 4z 1k 1h 1f 34|6 4z 1k 1h 1f 34|6 4z 1k 1h 1f 5x 173 34|6 4z 1k 1h 1f 5x 34|6 4z 1k 1h 1f 5x 34|6 4z 1k 1h 1f 5x 34|6 4z 1k 1h 1f 5x 34|6 4z 1k 1h 1f
7220|4z 6 1k 1h 1f||6 4z 1k 1h 1f 34|6 4z 1k 1h 1f 34|6 4z 1k 1h 1f 5x|6 4z 1k 1h 1f
7221|4z 6 3p 36 1h op pi 6j||6 4z 3p 36 1h op pi 6j
7222|4z 6 3p 36 ly 2z 49||6 4z 3p 36 1h b1 h0 ax 2k 49|6 4z 3p 36 1h b1 h0|6 4z 3p 36 5x 105 g4|6 4z 3p 36|6 4z ly 2z 49
7223|4z 6 3w||6 4z 3w
7224|n 6 om 1l f 2o g4||6 n om 1l f|6 n 2o g4
7225|n 6 1k 1h 1f||6 n 1k 1h 1f rb 23 8f 11h|6 n 1k 1h 1f rb 23|6 n 1k 1h 1f 6j|6 n 1k 1h 1f 6j|6 n 1k 1h 1f 5x|6 n 1k 1h 1f 1ua 6p 2d 5u|6 n 1k 1h 1f 6p 2d 5u|6 n 1k 1h 1f
7226|n 6 1k 1h 1f||6 n 1k 1h 1f rb 23 8f 11h|6 n 1k 1h 1f rb 23|6 n 1k 1h 1f 8v u5|6 n 1k 1h 1f|6 n 1k 1h 1f 5x|6 n 1k 1h 1f
7227|6 n 3p 36 1h op pi 6j||6 n 3p 36 1h op pi 6j 8v u5|6 n 3p 36 1h op pi 6j 12j jt|6 n 3p 36 1h op pi 6j
7228|n 6 3p 36 2z 49 cy zj g||6 n 3p 36 8v u5|6 n 3p 36 12j jt|6 n 3p 36 1h b1 h0|6 n 3p 36 157|6 n 3p 36 5x 105 g4|6 n 3p 36|6 n ly 2z 49|6 n g cy zj 3p 36
7229|3w n 6||6 n 3w 12j jt|6 n 3w 2
7301|c 6 u 2rz 1iq 2ti t 78 8t gr ly 2z 49||c 6 u 2rz 1iq 2ti t 78 8t|c 6 ly 2z 49 gr
7302|67 76 ap ib c 6 x6 2an nm 9i 2cr 2hh wz 36 17g k 1g 142 255 87 356 rn||c 6 67 76 ap ib 2 x6|c 6 67 76 ap ib 2 nm 9i 2cr 2hh wz 36|c 6 67 76 ap ib 2 k 1g 87|c 6 67 76 ap ib 2
7303|1v 2h cy 5q fy c||fy c 1v 2h cy 5q
7304|1v 2h cy 5q ng c 6||c 6 ng mo 2h 13 3x 11s 4z|c 6 ng mo 2h 13 3x 11s|6 4z ng zj 2h df 13 3x|c 6 ng zj 2h df 13 3x|6 4z ng 140 gm df 13 3x|c 6 ng 140 gm df 13 3x|c g n 6 ng 5x b1 1h 1v 2h cy 5q ax 2k 49|c g n 6 ng 1v 2h cy 5q ax 2k 49|6 4z 5x b1 1h 173 1v 2h ax 2k 49|6 4z 1v 2h cy 5q ax 2k 49|6 n ng 5x b1 1h 173 1v 2h cy 5q ax 2k 49|6 n 1v 2h cy 5q ax 2k 49|c 6 ng 1v 2h cy 5q
7305|c 6 1v 2h gr 3ux dv pv ax 2k 49 bi jl dg ng||c 6 mo 2h 13 3x 11s 1xk 3yc lz gr ax 2k 49 bi jl dg|c 6 mo 2h 13 3x 11s 1xk gr ax 2k 49 bi jl dg|c 6 mo 2h 13 3x 11s ax 2k 49 bi jl dg|c 6 140 df 13 3x ax 2k 49 bi jl dg|c 6 1v 2h 1xk gr ax 2k 49 bi jl dg|c 6 1v 2h gr ax 2k 49 bi jl dg|c 6 1v 2h ax 2k 49 bi jl dg
7306|c 6 1v 2h cy 5q||6 4z mo 2h 13 3x 11s gr|c 6 mo 2h 13 3x 11s|6 4z 140 gm df 13 3x gr|c 6 140 gm df 13 3x|c g n 6 1v 2h gr ax 2k 49|6 4z 1v 2h cy 5q gr ax 2k 49|6 n 1v 2h cy 5q gr ax 2k 49|c 6 1v 2h cy 5q gr 8c 6f 2k 49|c 6 1v 2h cy 5q gr g ax 2k 49|c 6 1v 2h cy 5q
7307|1v 2h 2v kt me p5 c 6||fy c 2v g 2ne|c 6 fy 2v|6 4z 1v 2h 2v 1aw|6 4z 1v 2h 2v gi me 1qx p5|6 4z 1v 2h 2v 1rf d7|6 4z 1v 2h 2v|c 6 1v 2h 2v 1aw|c 6 1v 2h 2v gi me 1qx p5|c 6 1v 2h 2v 1rf d7|c 6 1v 2h 2v
7308|4a c 6 1g 36 ly 2z 49 1v o||c 6 4a yq 49|c 6 4a 244 2m1 2nu|c 6 4a o9 kg 8b 1f4|c 6 4a 3tc 31 3vr 2wo 3sc 3tf|c 6 4a
7309|175 fp lw 5e 2 c 6 4l fh aj dj||175 fp lw 5e 2 c 6 4l fh aj dj
7310|fp yu q3 s5 7u 5e 2 c 6 4l fh aj dj||fp yu q3 s5 7u 5e 2 4l|s5 pv hv 3b0 2 4l c 6|fp yu q3 7u 5e 2 4l c 6
7311|5e z5 oq 3x c 6||5e z5 oq 3x c 6
7312|12n 3w gd 8p ga e8 2x1 c 6 83 dj||c 6 12n 3w gd 8p 83 dj|c 6 ga e8 2x1 83 dj
7313|27g 3w c 6 gp 2jr 2i 1k 2n3 1ak q8||c 6 27g 3w gp 2jr 2i 1k 2n3 1ak q8
7314|g0 q6 e8 qf mz q8 c 6 3w 1j3 9||c 6 a g0 q6 e8 16 4z|c 6 a g0 4z|c 6 a g0|c 6 3w qf mz q8 gr 1wt el 2k a6 9y 3nm|c 6 3w qf mz q8 gr 1wt 6p 2d 5u|c 6 3w qf mz q8 gr 1wt|c 6 3w qf mz q8 6p 2d 5u|c 6 3w qf mz q8 2d 17|c 6 3w qf mz q8 2d 2|c 6 1j3 9
7315|gv c 6||gv 1g9 10z dt c 6|gv 1g9 10z c 6|gv 1g9 10z c 6|gv 3wt 1g9 10z c 6|gv 1od 10z c 6|gv gr 10z c 6|gv c 6|gv c 6
7316|26a 2ii c 6||c 6 26a 2ii
7317|mx 1eu 9z n7 sj 1m c 6 9k 2||c 6 mx 1eu 9z n7 sj 1m 9k 2
7318|j2 s0 32 sd kx xg 1a6 n7 pg p8 c 6|zw|c 6 gi sd j2|c 6 gi l j2|c 6 gi j2 kx 5s|c 6 gi 3d 12s j2|c 6 gi j2 s0 32 pg|c 6 gi 32|c 6 gi j2 s0 32|c 6 g gi p8 pg we|c 6 g gi pg|c 6 g gi xg|c 6 g gi 1a6 n7|c 6 g gi
7319|4h dl my 28g 2co kx mf 2ya 2g c 6 d3 n7 33||d3 n7 c 6|4h dl my 28g 2co kx mf 2ya 2g 33 c 6
7320|p8 10v c 6||c 6 10v p8|c 6 3il p8 10v|c 6 p8
7321|233 1n1 1js 2c5 23b eb sa fd 34t 36d 3x 5s 1g 1pg g 14 98 27 c 6||1a5 27 1g 1pg 3x 8e c2 c 6|1a5 27 1g 1pg 5c 8e c 6|1a5 27 1g 1pg 5m 8e c 6|98 27 g 14 3x 8e c2 c 6|98 27 g 14 5c 8e c 6|98 27 g 14 5m 8e c 6|98 27 g 14 c 6
7322|1dt sa fd 83 qg c 6 bb ol 1ai 1s ii 1go||1dt sa fd fy c|1dt sa fd c 6|bb ol 1ai 57 1s va ii 1go c 6
7323|7q a3 8g c 6 1q k2 178 tx le cd dh|ws k2 2c6 248 2n5 440|c 6 1q k2 178 tx le cd dh|fy c 7q a3 8g 14z|fy c 7q a3 8g 14z|6 4z 7q a3 8g|c 6 7q a3 8g 14z|c 6 7q a3 8g
7324|j1 ba c 6||6 17f y6 yj 4z|fy c ny 14z|c 6 ny|c 6 j1 ba y6 yj ny
7325|c 6 fy||c g 2ne fy|c ai f4 qt|c 6 fy
7326|c 6||c 6 ai f4 qt 157 1el 3i 3o|c 6 157 1el 3i 3o|c 6 3w|c 6
7401|37 162 7i 16x||37 162 7i 16x
7402|37 1p9 26h 1u9 r6||37 1p9 26h 1u9 r6
7403|37 44 n 59||37 44 59 km 49|37 44 59 3w 3p|37 44 59 1gj|37 44 59|37 5u 2c n yo 59|37 gj 2c n 293 59|37 n
7404|37 11 21||37 11 21
7405|37 1y5 n||37 1y5 n
7406|37 1p cw||37 1p g 1ku 4a|37 1p 1ku 4a cw
7407|37 3p 36 5q||37 3p 36 5q 44|37 3p 36 5q 5u 2c n yo|37 3p 36 5q n
7408|37 3w||37 3w 44 el 2k a6 9y dg|37 3w 44 el 2k a6 9y|37 3w 5u 2c n yo|37 3w 6c 2c n 1ic 5u bw|37 3w n
7409|37 1g u 1e 34||37 1e 34 44 6j|37 1g u 34 44 6j|37 1e 34 5u 2c n yo 6j|37 1g u 34 5u 2c n yo 6j|37 1e 34 gj 2c n 293 6j|37 1g u 34 gj 2c n 6j|37 1g u 1e 34 6c 2c n 1ic 5u bw|37 1g u 1e 34 n
7410|37 53 2y yh v 1c 17 i4 2 34||37 53 yh 34 44|37 53 yh 34 n|37 53 yh v 1c 17 i4 2 34 44|37 53 yh v 1c 17 i4 2 34 n
7411|37 1v 2h||37 1v 2h 44|37 1v 2h 5u 2c n yo|37 1v 2h 6c 2c n 1ic 5u bw|37 1v 2h n 6c 2c 1ic 5u bw
7412|37 1v 2h 2v kt me p5||37 1v 2h 2v kt me p5 44|37 1v 2h 2v kt me p5 n
7413|37 12n 3w 8p ga e8 83 dj||37 12n 3w 8p ga e8 83 dj
7415|37 mx 1eu 9z n7 1m c 6 9k j2 s0 32 kx xg 1a6 pg||37 mx 1eu 9z n7 1m c 6 9k|37 pg p8 gi|37 xg 1a6 n7 gi|37 j2 s0 32 gi|37
7418|37 7q a3 8g k2 178 tx le cd dh j1 ba||37 7q a3 8g k2 178 tx le cd dh|37 j1 ba
7419|37||37 fy l7 1el 157 3i 3o|37
7501|6c 162 4r 2wv w3 t8||6c 162|6c 4r 2wv w3 t8
7502|6c 59||6c 59 up|6c 59 n
7503|6c 11 21||6c 11 21
7504|6c 1p cw||6c 1p cw
7505|6c 3p 36 5q 3w||6c 3p 36 5q up|6c 3p 36 5q n|6c 3w up|6c 3w n
7506|6c 1g u 1e 53||6c 1g u 1e 53 up|6c 1g u 1e 53 n
7507|6c 1v 2h 2v kt me p5||6c 1v 2h up|6c 1v 2h n|6c 1v 2h 2v
7508|6c||6c g0 qf mz 3w|6c
7601|39 59||39 59|39 59 n
7602|39 11 21||39 11 21
7603|39 1p cw||39 1p g 1ku 4a|39 1p 1ku 4a cw
7604|39 3p 36 5q||39 3p 36 5q|39 n cy 5q|39 n 3p 36 5q
7605|39 3w||39 3w el 2k a6 9y dg|39 3w el 2k a6 9y|39 n 3w el 2k a6 9y|39 n 3w el 2k a6 9y
7606|39 1g u 1e 34||39 1g u 1e 34 6f 8c|39 1g u 1e 34 n 6f 8c|39 1g u 1e 34 up|39 1g u 1e 34 n
7607|39 53 2y yh v 1c 17 i4 2 34||39 53 1h 3i 3o 34|39 53 34 1h|39 53 yh v 1c 17 i4 2 34
7608|39 1v 2h||39 1v 2h up|39 1v 2h n
7609|39 1v 2h 2v kt me p5||39 1v 2h 2v kt me p5
7610|39 4a yq 49 244 2m1 2nu 7c 1g 36 5q 1v||39 4a o9 kg 8b 1f4|39 4a 1g 36 5q 1v
7611|39 175 fp lw 2 4l fh aj dj 6q 2j 17t 31||39 175 fp lw 5e 2 4l fh 6q 2j 17t 31
7612|39 yu q3 s5 7u 7c xf 2bo 132 5e 2 oq 3x 4l fh aj dj||39 2bo 132 5e 2 4l fh 6q 2j 17t 31|39 yu q3 s5 7u 2 4l fh aj dj 2j 17t 31
7613|39 5e z5 oq 3x||39 5e z5 oq 3x
7614|39 12n 3w 8p ga e8||39 12n 3w 8p ga e8 6 zb|39 12n 3w 8p ga e8
7615|39 7q a3 8g k2 178 tx le cd dh j1 ba|ws k2 2c6|39 7q a3 8g k2 178 tx le cd dh|39 j1 ba
7616|39|3la|39 mx 1eu 1m j2 s0 32 kx xg 1a6 n7 pg|39 g0 qf mz q8 3w|39
7801|6u 59||6u 59 44|6u 59 1p9 3 rx 2t4 8t|6u 59 1p9 3 rx 2t4 8t
7802|6u 11 21||6u 11 21
7804|6u 1g u 1e 53 1p cw||6u u 1e 53 34|6u 1g u 1e 53 34|6u 1p cw
7806|6u||6u
7901|5u 59||5u 59 3|5u 59 3|5u 59 n
7902|5u 11 21||5u 11 21
7903|5u q4 1p cw||5u q4|5u 1p cw
7904|5u 3p 36 5q 3w||5u 3p 36 5q 3w
7905|5u 1g u 1e 53||5u 1g u 1e 53
7907|5u||5u
8001|gj 59||gj 59 up|gj 59 n
8002|gj 11 21||gj 11 21
8003|gj 3p 36 5q 3w||gj 3p 36 5q 3w
8007|gj||gj
8101|rr 18e 11 21||rr 18e 11 21 1p|rr 18e 59 3p 36 48 dw 1eb|rr 18e 3w|rr 18e 11 21|rr 18e
8102|mv 11 21||mv 11 21 1p|mv 59 3p 36 48 dw 1eb|mv 3p 36 5q 1g u 1e 53|mv 3w|mv 11 21|mv
8103|xy 11 21||xy 59 3p 36 48 dw 1eb 1p|xy 11 21|xy 2cs|xy
8104|ho 11 21||ho 59 3|ho 59 3|ho 11 21|ho 3u4 24a ei qd 1fl 1p|ho
8105|v1 162 w3 t8 11 21||v1 162 w3 t8 59 1p|v1 11 21|v1
8106|1r1 11 21||1r1 11 21 3|1r1 11 21 3ek 3
8108|pc 11 21||pc 59 1p|pc 11 21|pc
8109|ru 11 21||ru 59 1p t0 3|ru 59 1p t0 3|ru 11 21 t0 3|ru 11 21 t0 3|ru t0 3|ru t0 3
8110|rx 11 21||rx 59 1p|rx 11 21|rx 1fi
8111|jt 11 21||jt 11 21
8112|191 i8 t0 21t 1ez s3 1jo 138 1ve 1wk 16h 1sg 9 11 21||191 59 1p|191 11 21|191 1fi|i8 59 1p|i8 11 21|i8 1fi|t0 59 1p 11 21|t0 1fi 11 21|21t 59 1p 11 21|21t 1fi 11 21|1ez 59 1p|1ez 11 21|1ez 1p 11 21|s3 11 21|s3|1ve 1jo 1wk 16h 1sg 138 59 11 21 1p|1ve 1jo 1wk 16h 1sg 138
8113|c3 11 21||c3 11 21
8201|19 2g 2xl 12h 2nv 1m9 1w0 ik 2ty 274 284 kx 7c 2w4 3to 2w0 2wp 15e dk 2jd 12e 17x 255 18k 1w4 oh|421|19 2g 2xl 12h|19 2g 2nv 1m9 1w0 2ty|19 2g 274 284 kx 3iv 18k 1w4 oh|19 2g 9n 2j1 2w4 dr 12e|19 2g 2jd 12e aq 2j1 216|19 2g ik 2w0 2wp 15e dk 17x 255 18k 1w4 oh
8202|19 2g ln 9i 9b 1ec 1ed 40u||19 2g ln|19 2g e8 ln 9i|19 2g ax ln 9i 1ec 1ed 26 6|19 2g ax ln 9i 1ec 1ed 26 2|19 2g gv ln 9i|19 2g 3y4 ln 9i 26 9|19 2g ln 9i
8203|19 2g su 2u1 20h 4c 2s0 316 9 12e 2h zd s0 2cq 2rc 219|20h|19 2g su 2u1|19 2g 20h 4c 2s0 316|19 2g 9 4c 12e|19 2g 2h zd s0 2cq 2rc 219
8204|19 2g 40 1eh 1pp 1os hp 12r l0 1o4 ml|1pp 1eh|19 2g 40 1eh 1pp 1os hp 12r g 1fo|19 2g 40 1eh 1pp 1os hp 12r 1fo|19 2g l0 1eh 1o4 ml
8205|19 2g 1vi ma 1gn 7y 31n 1s7 7c 5 2u w5 4c 26k 11v 2h9 16p 40 ai hd 1va|225|19 2g df 17u 12s|19 2g 1vu 2wz|19 2g 1me 2at 2ht 4c 26 l|19 2g 225|19 2g 8g|19 2g 1vi ma df 17u 12s 1vu 2wz 1me 2at 3hj 4c 26 l 225|19 2g 1gn 7y|19 2g 31n 1s7|19 2g 26k 11v 2h9 16p 40 ai hd 1va aq
8206|19 2g aq q||19 2g aq q
8207|19 l0 2g 3m 40 5 211 1em 171 df 7c 1ad 9z 1j5 9 ne a0 je|35w|19 l0 ne df a0 je 26 c3 3m 40|19 l0 ne df a0 je 26 3m 40|19 l0 5 2g 3m 40 1ad 9z 1j5 9|19 l0 5 2g 3m 40 211 1em 171|19 l0 5 2g 3m 40 12s 17u|19 l0 5 2g 3m 40 df|19 l0 5 2g 3m 40 je 1rb|19 l0 5 2g 3m 40 dn|19 l0 5 2g 3m 40 24a|19 l0 5 2g 3m 40 j2 1u1 55
8208|dk 4c 9i 5 2j 27||19 dk 4c 9i 5 2j 27 9 26|19 dk 4c 9i l 26 5 2j 27|19 dk 4c 9i a3 27 5 5h ak|19 dk 4c 9i i3 qi oh 5 2j 27|19 dk 4c 9i 5 2j 27
8209|19 1g fo 2zz 134 fn 9 9v c3||19 1g fo 2zz 134 fn 9 9v c3
8210|19 2g 40 2j 27 1t h sf 2wc 5h zk||19 2g 40 2j 27 1t h sf 2wc 5h zk
8211|dk 4c 9i 179 216 17s|38p a3|dk 4c 9i 179 216 1qg|dk 7q cv 4c 9i 179|dk cv 4c 9i 179|dk 4c 9i 179|9i 4c 179|dk ml 2c 9
8212|1n2 9i ym 1e||1n2|1n2 d3 9i ym 1e|1n2
8213|223 17o 12e 9i 17s|223|223 17o 12e 9i 17s
8214|ku 1d 148 371 a3 39n 39c 2ol dk v 1l5 1m4 1w mx su|2wk|ku v dk qo 3pw 3eo wt 2wk 9i 17s|1l5 1m4 1w mx su|ku 1d 148 2ol dk
8215|ku 12m ik 10t 1o0 cr 1nr k dk uw 22 1or a3 kb|ku ik 12m|ku 1qg 12m ik 10t 1o0 cr 1nr k dk uw 22 1or 9n 6p 43 9|ku 1qg 12m ik 10t 1o0 cr 1nr k dk uw 22 1or 6p 43 9|ku 12m ik 10t 1o0 cr 1nr k dk uw 22 1or 6p 43 9|ku
8301|1zo we 15p ia 83 40 2c 9 19q 8b 57 1b1|we|1zo 15p ia 83 40 2c 9|we 1s 1x 15p ia 83 40 2c 9|we 8l 15p ia 83 40 2c 9|we 15p ia 83 40 2c 9|19q 8b 57 we 2c 9|we 1zo 19q 8b 57 2c 9|15p 20y 228 2c 9
8302|2c 9 jv 2v 8l o9 2y1 kg 131 1ho 7c 19k 5a 39r|2jj|2jj 8l o9 2y1 kg uu 1hw 177 131 1ho 1hg 2c 9|19k jv 2c 9|jv 2v 1s 1x 2c 9|jv 2v 2c 9 f6|jv 2v 8l 2c 9|jv 2v 2c 9|hn 3u0 3qw 369 zz 2c 9|5a o9 19s 2c 9
8303|2v9 1g7 58 2yi 7u o9 14q 2mw 1dz 1hf 2df 2c 9||2v9 1g7 58 2yi 7u o9 14q 2mw 1dz 1hf 2df 2c 9
8304|fi 31 1uu ux fx 2kk v 180 2uq p0 ni 1o9 2c 9||fi 31 1uu ux fx 2kk v 180 2uq p0 ni 1o9 pz 2c 9
8305|u8 2v 2n2 10v nz su qo 1s9 2cc v 2kl 2z6 1m 1e fi 31d 1lw 2c 9||u8 2v 2n2 10v nz su 2c 9|u8 1m 1e fi 31d 1lw 2c 9|u8 qo 1s9 2cc v 2kl 2z6 fi 2c 9
8306|1qv 2ib g 14 nk oz 11o r3 8b l4 2c 9|1jb 8b|1qv 2ib g 14 2c 9|nk oz 2c 9 6p 43|nk oz 2c 9|11o r3 8b l4 2c 9
8307|gm 100 2v 2c 9||gm 100 2v c 6|gm 100 2v 2c 9
8308|19q 8b 297 kx 1uo 2gc 7c 6y 5i im lx 50 hf 13p 3s 130 177 132 xg 1qs 3x5 2c 9||kx 1uo 2gc 2c 9 6y 5i 13p vu 130 t|xg 132 35n 2c 9|19q 8b 297 2c 9 6y 5i im lx 50 hf 13p 3s 130 177 7c
8309|p9 o4 10w 1i9 az j2 3t2 29u s1 gi 36p id ty 1lw 2c 9||p9 az 2c 9|p9 o4 10w 2c 9
8310|17e 1g 16f 25k 6o qo 2z3 2c 9||17e 1g 16f 25k 6o qo 2z3 2c 9
8311|3w 36 1v 1g sp 2c 9 9v hv i6 d7 xq||sp 2d 2c 9 14 lz d7|3w 2cb 2c 9 14 lz d7|36 3w 2d 2cb 2c 9 hv i6 d7 2gv|3w 36 1v 1g sp 2c 9 9v hv i6 d7 xq
8401|1cp 1dv 8e 8t o6 g 1ww 16 x 2l8 2wa||1cp 1dv|16 x 2l8 2wa|8e 8t o6 g 1ww|1cp 1dv
8402|eb k8 lu qc 1er qg 2u||eb 31y k8 lg 2jt|eb 31y k8 lg 2jt|eb lu qc 2jv|eb 1er qg 2u|eb k8 lu qc
8403|sa fd eb||eb sa fd|eb sa fd
8404|9h 4w eb 2f8 1er ol 2xh 1n8 3x 2u9 1sl k8 lu 3m 9u||eb 9h 4w 2f8 1er ol 2xh 1n8 3x 2u9|eb 1sl k8 lu 3m 9u|eb 9h 4w 1sl k8 lu 3m 9u
8405|c6 1dk 2u 3x 1mt 1pw 72||c6 1dk 3x 2u 1pw 72 1mt|c6 1dk 3x 2u 1pw 72 1mt
8406|j5 k8 lu||j5 k8 lu 160 9p|j5 k8 lu bn|j5 k8 lu bn|j5 k8 lu
8407|nb r9 3t 3g 4g 2p||2p 77 b4 56 nb r9 3t 3g 4g|2p 3q7 1s 160 9p b4 56 nb r9 3t 3g 4g|2p 160 9p b4 56 nb r9 3t 3g 4g|2p nb 4g 9p 1x 97 4l|2p nb 4g 9p 1x 97 4l|2p nb 4g 9p 1x 97 4l|2p nb 4g 9p 1x 97 4l|2p r9 3t 3g 4g
8408|7k 56 3t 3g 4g 2p be 2o||2p 160 9p 7k 56 3t 3g 4g be 2o|2p 7k 56 3t 3g 4g be 2o 9p 1x|2p 7k 56 3t 3g 4g be 2o
8409|2p||2p 77 b4 56 nb r9 3t 3g 4g|2p b4 56 3t 3g 4g|2p 3t 3g 4g
8410|j5 ej 2u hd 1n7||j5 ej 2u hd 3m|j5 ej 2u hd 3m|j5 ej 2u hd 3m|j5 ej 2u hd 1n7
8411|184 w5 16z 3x j5||184 w5 2zx|184 w5 2zx|184 16z 3m|184 16z 3m|j5 3x 3m|j5 3x 3m|j5 184 w5 16z|j5 3x
8412|2p 1s 123 ej 3m bp||2p 123|2p ej 3m 1s 15u 25i 97|2p ej 3m 1s 97|2p bp 3m 1s 15u 25i 97|2p bp 3m 1s 97|2p bp 3m 1s|2p 1s
8413|fl 5c 6q 64 5f sq||fl 6q 6k 64 5f 3d8 8e 2n4 zy nj 2hp|fl 5c 6q 6k 64 5f|fl 2g 6q 6k 64 5f 5c|fl 8e t5 2c7 ou 3t 3g 4g 2p|fl ae|fl nb 2su 2ej 5c|fl r9 2su 2ej 5c|fl 141 5c|fl 5c sq|5c sq|fl|5c sq
8414|bb j7 fl 3x 1a0 ii 24t 21j 1bh 57 17w 286 d3 ux 6q mh|ii 3k5|fl j7|fl 2g 3gh 40 bb|1a0 lm 31|1a0 bb 85 256 1rx 412|ii 7q 5g e3 kg s8 3v1 3d 14 1s bn|ii|1bh 24t 21j 57 ii 6q mh el 1bi bv|3x 17w 286 d3 ux 6q mh el 1bi bv|fl 1a0 bb j7 3x|fl 1a0 bb j7 3x ii 24t 21j 1bh 57
8415|bb sf 5 1a1 1s va ii 8t yx gh 1w7 37h 228 3uh||bb sf 5 1a1 1s va ii 8t yx gh 1w7 6k cv kg e3 s8 5g 3d 4u rk|bb sf 5 1a1 1s va ii 8t yx gh 1w7 h5 1x|bb sf 5 1s va ii 57 lm 9u j8 3up 2c7 aj ct 3uq fl|bb sf 5 1s va ii 57 lm 9u|bb sf 5 1s va ii 57 lm 9u|bb sf 5 1s va ii 8t gh fa
8416|fb 1h6 5c 8e 1do 5m 3x 2j 1js e7 1ts 27||fb 1h6 5c 8e|fb 1h6 2tg 5m 8e 3x ia|fb 2j 2yd 1js e7 1ts 27|fb 1h6 5c 8e 2tg 5m 3x 2j 2yd 1js e7 1ts
8417|fb iu 6l 7l 1wh g 14||fb iu g 14 1nc 3ng aj lq 4v 1dp 9 6l 7l|iu g 14 27a 195|fb iu 1wh g 14 6l 7l|fb iu g 14 1wh 6l 7l
8418|1n6 1jh lm 106 31 14 aj fl||1n6 1jh 46 6q 3w8 bi o9 14|1n6 8g 7k 14|1n6 8g 14|1jh 1ho 4l|1jh 31e 4l|8l 57 lm 106 31 pa b0 1ho ux 1i5 3wi 69|aj fl|lm 106 31|lm 106 31 8l 6k 3u8|lm 106 31
8419|16 4w 7l 31 83 qg lq 2 72 2kw 1hl gh 1kh g 14 pa 2u ol||ol 1kh 3x 2u 98 3f|ol 1o5 2u g 14|ol 1kh pa 2u g 14|3xy bl 90 7l 98 3f|mc 3mj x 2hd zl 9u 1ej 98 3f|mc i3 98 3f|mc l v 4x 1c 98 3f|mc 98 3f|1ah 2ub 4w 98 3f|aj 3f7 9u 98 3f|16 3m6 bb 3x 98 3f|16 4w 31 6n zk 1a5 fd 5h|16 4w 7l 31 1oz 2 1hl gh|16 4w 7l 31 1oz 2 72 2kw 1hl gh
8420|5 1h8 b3||5 1h8 b3|5 97 1h8 b3|5 1h8 b3
8421|19l 141 mc vg x3 16 x 5c cx|1mt|19l c5 xj|19l 19t mc|19l 141 mc 19t|16 vg x3 2u|16 vg x3 fu|16 vg x3 13 3ro mh 3t 3g 2p|16 vg x3 5c|16 15j bb mh 3t 3g 2p|16 yv kr 2qv mh 46 x3 vg 2g8 cx 3t 3g 2p|16 vg x3 cx yv kr 2qv mh 3t 3g 2p|19l 141 mc|16 vg x3 5c cx
8422|14t ey 5 16 hg zl zy 1sc 12b 29v 2lp s1 s5 7u da 7c 25m fu||14t ey 5 8g|14t ey 5|16 hg zl s1 5e|16 zy 1sc 12b 29v 2lp s1 s5 da 5e 25m fu|16 4s 328|16
8423|1t 5 3 40 3av cs 9b|a3 351|1t 5 wv m0 tv 8g|1t 5 tv 1a3 gw|1t 5 1i1 3 tv 2ei 3t6 2 da 5e 3ja|1t 5 gw 1i1 3 tv el 4l|1t 5 gw 1i1 3 tv el 4l|1t 5 gw 1i1 3 tv el 4l|1t 5 3 9b 16
8424|2j 27 1mp 1tu xq 5c 1p sv 1j4 1ej 10d k8 p4 28b 5||sv 1j4 yz|1ej 10d 27|2j 27 k8 p4 28b 5 w5 1mp|2j 27 i3 qi 2xu 11v|2j 27 i3 qi 2xu|2j 27 i3 qi|2j 27 1mp 1tu xq 5c 1p 2g 40|2j 27 5 1mp 1tu xq 5c 1p 2g 40
8425|1dn 1ev 10g 259 1rk 10q||1dn 1ev 10g k4 14 1s|1dn 1ev 10g k4 14 1s|259 1rk k4 14 1s|259 1rk k4 14 1s|10q 1re 3ko rk 2hp 21d 1x|10q 10g ej 21d 1x|10q 10g 21d 1x
8426|14r ie 8p 169 qp 8b 2yf yt ph uj 6q||ie 3q8 pd cv ka|ie 169 qp 8b e1 2yf yt|ie 418 3h3 yq|ie 244|ie 3sy 1m3 3kp|ie 3d 73 14r e1|ie 3d 73 14r e1|ie 14r 6k jv gc 1x|ie 14r
8427|ik wa ph uj 6q qp c7 31||ik wa ph uj 6q qp c7 31 3d 73 14 1s|ik wa ph uj 6q qp c7 31 3d 73|ik wa ph uj 6q qp c7 31 3d 73
8428|qp c7 15x 1p8 16 wa 1uf gw 2ze||wa 2wx 10g|sq gw bp|sq gw 1a3 1fm 2 u3 6k 42g|sq gw 1a3 1fm 2 296|sq gw 1a3 1fm 2 e9|sq gw 1a3 1fm 2|1uf 1cm 43e|2ze 142 wa eu 3dj 414 1y9 3gw|6l 21w|qp c7 15x 1p8 16
8429|1h5 2ig 2mh 2vy 1g0 2j 12h 1uk 1kz 1oi 5 gc dt 3d 73||1h5 1g0 3d 73 ap 2m5|1h5 1g0 3d 73|2ig 2mh|2vy 3d 73|1oi 5 gc dt 3d 73|2hi oa 12h 1kz|2j 12h 1uk 1kz 14o 3ur 1er 4a|2j 12h 1uk 1kz
8430|1cm 10c 2mi 2vz 2g4 1oi 2br 3ff je 16 a0 1z 4v 8i jn 1un xp 20i 1go||8i jn 1un|xp 20i 1go|ac ne zd 312 16 3d 73|ac ne zd 312 16 3d 73|je 22i 16 3d 73|je 22i 16 3d 73|16 c7 a0 1z 4v 3d 73|16 1oi 2br 3d 73|16 1cm 2mi 2vz 10c 2g4 a0 1z 4v 3d 73
8431|16||16|16|wa 2wx 10g 1uf|16|16 296 12h 3hl 1vq|16 1h5 1g0 9i|je 22i 16|16 5 c7 a0 1z 4v
8432|i3 qi oh 16 17h h 2cx 10u 9r 2s dt||20i 17h h|2j5 q0|2j5 3vt 3b9 43m 1w0|2w6 2s8 30h 40g 1af|2w6 2s8 30h|2xw 1ai 2no 8d i3 qi oh|2xw 1ai 2no 8d i3 qi oh 2gl|dt 10u 9r 2s|16 17h h 2cx dt 10u 9r 2s
8433|1jz 23x 16 hy 103 18y vr 15e 1cn 5 hg u2 10c ed 1r i3 bq||1cn 10u qz 9r 2s k4 4c 5f 2v3 1bi 1me|1cn 10u qz 9r 2s|1cn zd 3p hz jv|3ib 16|18y hy 103 1m9|3a6 3i9 407|23x 16|1jz 16 bs j4|1jz 16|5 hg u2 10c ed 1r i3 bq|1jz 16 23x hy 103 18y vr 15e 1cn
8434|1yi 5 ah 16||1yi 5|ah 16|1yi 5 ah 16
8435|cg 1t1 16 54 kh 19n 1r al fu||cg 1t1 16 54 kh 19n 1r al fu|cg 1t1 16 54 kh 19n 1r al fu
8436|i3 qi oh dr 1x3 27t 16 3h8 4w 6q 2j 17t 31 1wj 1rd||16 ht r 152 1ep|dr 1wj 1rd|dr 1x3 16|16 i3 qi oh|16 dr 1x3 1wj 1rd|16 i3 qi oh
8437|5 hg u2 10c 3b 8f 12 9l j 16 dn ak 26 45 3fp||5 hg u2 10c 3b 8f 12 9l j|16 dn ak 26 45 12 9l j|5 hg u2 10c 3b 8f 12 9l j dn 26 45
8438|16 6l h 54 5h zk||16 6l 27a 54 2na 2xm|16 6l 54 1a2 7v z1|16 6l 22 54|16 6l 36f|16 6l h y dr|16 6l h 1r 32 j|16 6l h 54 5h zk|16 5 6l h 54 5h zk
8439|16 6n 4x vf s9 2 ef v 1c||16 6n 4x vf s9 2|16 6n v 1c|16 ef v 1c|16 6n 4x vf s9 2|16 6n ef v 1c
8440|hf m1 16 4h 5||hf m1 16 4h 5|hf m1 16 4h 5
8441|5 6n v 4x 1c 4c 9b||5 4c 9b 6n v 4x 1c|5 6n da k6 hj v 4x 1c|5 6n 1hd 7u 69 1v q3 5e v 4x 1c|5 is v 4x 1c|16 6n v 4x 1c|16 6n v 4x 1c 4c 5 9b
8442|16 x 31 ht 6n 7o pw 1g 97 2ms 3k o 3f||16 x 31 ht 6n 7o pw|16 x 31 ht 6n 7o pw|1g 97 7o pw 2ms 3k o 3f zt 8j 2ih x0
8443|7o 16 ot 1g 97 pw 2t6 si 5 1j7 46|40q o6 2t6|7o 16 16k 1n5 1ur|7o 16 16k u 1ur fi y2 8k|7o 16 16k|7o 16 2mf 1n5 1ur|7o 16 2mf|7o 16 3g5|7o 16 3hq|7o 16 ot 1g 97 pw|7o si 1j7 5 3re aq 2l b6 9j 14b 5a de h6 11d|7o si 1j7 5 2i 2l 9j 14b 5a de h6 11d|7o si 1j7 5 2i 2l 9j 14b 5a de h6 11d|7o 16 ot 1g 97 pw|7o 16
8444|e 16 1j5 9z 2zo 4c t 2||e 16 1j5 9z 2zo 4c t 2
8445|e 16 dx 2ew 317 5 127 uo ht d||e 16 381 5 ht 1|e 16 3a7 5 ht 1|e 16 9z 1e0 5 ht 1|e 16 ht 1|e 16 dx 5|e 16 2ew 317 5|e 16 uo 13d 127 5|e 16 3kf 1 d h
8446|y7 5 110||y7 5 110 4 1f|y7 5 110 4 1f 22c 3m|y7 5 110 4 1f 22c|y7 5 110 4 1f 3wl
8447|dl 5 xr 28k 6n vp d 1p3 t2 mf rp 1gv en 30z||dl 5 ax 97 jl|dl 5 ax 97 jl|dl 5 1k xr 28k|5 6n vp d 1p3 t2 mf rp 1gv en 30z
8448|16 9h 5 2er 2la 5a hx 1yt 22c yx 1y9||16 9h 2er 2la fx 21k si 171 nx 5 23v|16 9h 5|5 9h 16|5 fx 6y|5 9h 16 ht e 1|5 9h 16 2xp 3gc dx 5s 419|5 9h 16|y7 5 110 9h 16 2ue 3ih 8b|y7 5 110 9h 16|5 9h 16 3wq my vl xr|5 9h 16 my vl xr
8449|16 54 ef a2 g a 2z 6n hn 4o||16 54 ef a2 g a 2z 6n hn 4o
8450|8g 15t ey 5 c2 y6 99||ey 5 8g 15t 1ji 5a 99 cz 4l|ey 5 8g 15t 1re 141 1ip 99 cz 4l|ey 5 8g 15t 1ji 5a 1re 141 1ip 99 cz 4l|ey 5 8g 15t 99 cz 4l|ey 5 8g 15t
8451|16 ey hg 329 zl 2l3 211 28c q5 bf ef z2 2ka e d 4 t||99 hg 5|zl 5 99 cz 4l|zl 5 99 cz 4l|2l3 5 cg 3h0|5 ey 28c q5|5 127 42q og 4c 3s8 e 4|16 329 bf ef z2 2ka e d 4 t 33y am 2c 54 5g 5y|16
8452|4h 5 8l 2c id u3 6k my|4h|4h 5 8g|4h 5 5a 9u|4h 5 8g 5a 9u|4h 5 my|4h 5 8l 2c id
8453|16 ht b5 26 84 4n 3s 6n 1n9 5i||16 ht b5 26 84 4n 3s|16 6n 1n9 5i|16 6n 1n9 84 4n 3s|16 ht b5 26 84 4n 3s 6n 1n9 5i
8454|kr 10t om h4 1rs 5 t8 9 oi||kr t8 9 oi|om h4 10t t8 9 oi|1rs 5 t8 9 oi|5 kr 10t om h4 1rs t8 9 oi
8455|9 b3 qt 28||9 b3 qt 1v|9 b3 qt ia 5x|9 b3 qt 5x|9 b3 qt 28|9 b3 qt
8456|5 19 26 2 xc 1kv 6b 2rw ur 24d bg v7 2e 2fc 2l0 16t lz 72 2u w5 4c||5 19 26 2 xc 40 1kv|5 19 26 2 xc 40 6b 2rw ur 72|5 19 26 2 xc 40 24d 72|5 19 26 2 xc 40 bg v7 72|5 19 26 2 xc 40 16t lz 72|5 19 26 2 xc 40 2u w5 4c|5 19 26 2 xc 40 72
8457|1l3 1ru 9u ib 5 2i nj 16d ug 26 9||1l3 1ru 26 9|5 9u ib 2i nj 26 9|9 5 16d nj ug 26
8458|1c2 8n 9||1c2 8n 9 1bi cc 8r|1c2 8n 9 1bi|1c2 8n 9 cc 8r|1c2 8n 9
8459|5 19 ns 9u 9k df je dn 17u 12s 8n 9||5 19 ns 9u 9k df je dn 17u 12s 8n 9|5 19 df 8n 9 cc 8r|5 19 df 8n 9|5 19 je dn 8n 9 cc 8r|5 19 je dn 8n 9|5 19 je 8n 9 cc 8r|5 19 je 8n 9 cc 8r|5 19 dn 8n 9 10s cc 8r|5 19 dn 8n 9 10s|5 19 dn 8n 9 cc 8r|5 19 dn 8n 9 10s|5 19 17u 12s 8n 9
8460|5 19 2dd 1e6 ai 2jq 2ly le 1i ef 9 fn 9v c3 ot 3k nu||5 19 1k 4j ai cc 8r|5 19 1k 4j ai|5 19 ai 38j cc 8r|5 19 2d6 ai cc 8r|5 19 ai cc 8r|5 19 ai|5 19 1e6 zd ai cc 8r|5 19 1e6 zd ai|5 19 2jq 2ly|5 19 2dd ai le 1i ef 9 fn 9v c3 ot 3k nu
8461|5 19 20g 1e5 1ed 1rb vo 4c ai ef du wo 26 8n 9 fn 9v c3||5 19 1e5 1ed 26 8n 9 fn 9v c3|5 19 1rb 26 8n 9 fn 9v c3|5 19 vo 4c ai ef 26 8n 9 fn 9v c3|5 19 du 4c wo 26 8n 9 fn 9v c3|5 19 20g 26 8n 9 3wp 9v 38k
8462|5 19 cg 26 9 1v7 2j0 1ad 1ec mo 2a ca ry og u9 vi||5 19 1v7 1ad cg pv 26 9|5 19 vl 1vu 26 9|5 19 ry og u9 vi cg i5 1k 26 9 cc 8r|5 19 ry og u9 vi cg 26 9 cc 8r i5|5 19 ry og u9 vi cg 26 9 cc 8r 71 358|5 19 ry og u9 vi cg 26 9 cc 8r 28 vl|5 19 ry og u9 vi cg 26 9 cc 8r 3fr|5 19 ry og u9 vi cg i5 26 9 cc 8r|5 19 1ec mo 2a ca 26 9|5 19 1e7 1k cc 8r 26 9|5 19 1e7 1k 26 9|5 19 171 1z6 1z2 1k 46 1e7 cc 8r 26 9|5 19 171 1z6 1z2 1k 46 1e7 26 9|5 19 26 1v 2h cy 49 3p 9 cc 8r|5 19 26 1v 2h cy 49 3p 9 cc 8r|5 19 5x 9 26 cg ej|5 19 5x 9 26 cg 2j|5 19 5x 9 26 cg 22a|5 19 5x 9 26 cg 2j 22a|5 19 cg 26 9 1v7 2j0 1ad ry og u9 vi 1e7 171 1z6 1z2
8463|5 19 26 9 fn 9v c3 8n 2||5 19 26 9 fn 9v c3 8n 2 3dk 27w 3p 1v 5q 3w|5 19 26 9 fn 9v c3 8n 2 30 b3|5 19 26 3w 8n 2|5 19 26 9 fn 9v c3 8n 2
8464|5 19 26 3k 3l ae f2 7i 1z 2 5x 1y||5 19 du 26 3k 3l ae f2 7i 1z 2 5x 1y|5 19 ai le 26 3k 3l ae f2 7i 1z 2 5x 1y|5 19 26 3k 3l ae f2 7i 1z 2 5x 1y
8465|5 19 3p5 3xq 3hd 1i nx 26 l az av hm 17 15 2||5 19 s5 13y wq 52 1l3 1ze 1hl 192 26 l az av hm 15 17|5 19 26 l az av hm 15 17 2 1l3 1ru|5 19 26 l az av hm 15 17 2 du|5 19 26 l az av hm 15 17 2 20g dn is 4c|5 19 26 l az av hm 15 17 2 ai 3vj le|5 19 26 l az av hm 15 17 2 ry nx|5 19 26 l az av hm 15 17 2 df 3ot|5 19 26 l az av hm 15 17 2 22s 22k qy|5 19 26 l az av hm 15 17 2
8466|12o 5 ph 19 vw 3d 1zd 2e5 2ep 9k ri 1gc 26 2g||12o 5 19 vw 3d 1zd 2e5|12o 5 ph vw|12o 5 2ep 9k ri 1gc|12o 5|12o 5|12o 5|5 19
8467|19 26 2g bp ej 3d 14 g 1s|2c9 zj jn 2io 2ld|19 26 2g bp r9 46 1d3|19 26 2g bp|19 26 2g 3d 14 1s zj 9b|19 26 2g 3d 14 1s ln|19 26 2g 3d 14 1s|19 26 2g gv ln 3d g 14 1s|19 26 2g ej 3d g 14 1s|19 26 2g gv ln 3d g 14 1s|19 26 2g bp|19 26 2g
8468|16 x hv i6 d7 9j 4c 3x 40 4j 3ze 5 27||16 x 2g 3ik 1gn 2h hv i6 d7 9j 4c|16 x 3x 40 hv i6 d7 9j 4c|16 x hv i6 d7 9j 4c|16 x hv i6 d7 9j 4c
8470|s4 5 jz de 5r 9d 2ek 2l 32j tm 3gp 40f 3kn 57 5f 1hf 1dw|29k|s4 5 9a 29k 9j 1ze bi 88 14 3m jz de 5r 9d 2ek 2l|s4 5 9a 57 7o 5f 2p9 bi 88 3m|s4 5 9a 2p9 bi 3m 88|s4 5 g 9a|1hf 1dw|5 57 s4 5f
8471|5a de h6 5 9u qr 81 2u5 30b 2pz iq 2bl f 33|2lz 2pl 2bx 1et 15q 3ox 3xp 3id 3c0|5a de h6 5 11v 1t sa 9u 15q b0|5a de h6 5 1a1 xh vy sa 9u 1wr bn 46|5a de h6 5 20y f rk|9u 5a de h6 5 xh vy 9n aq 3gf pa 1wr bn|9u 5a de h6 5 1wr bn pa xh vy|9u 5a de h6 5 pa|9u 5a de h6 5|qr 81 2u5 5 30b de 2pz iq 2bl f h6 33
8472|fi 5 2bc||fi 5 1u2|fi 5 u2 og 3mq 3k8 hj e8 1zd 1sc 12b 332 37e tm ni|fi 5 2bc
8473|16 5|2lz 2bx|s4 5 9a|16 5|16 5|16 5|5 3el aq
8474|16 u2 1nq 229 ey 1ia ai 167 1x4 a0 3k 4v 5m f 1e5 is 1z 8e||5 u2 1nq 229 ey a0 3k 4v 1z 2x|5 1ia ai a0 3k 4v 1z 2x|5 ae 16c 1le|5 167 1z 2x pp|5 167 1x4 1z 2x|5 25q 1e5 is 5m 1z 8e 3l am 24h 7i 2s9 2 1p f vl oi h4 p4|5 u2 1nq 229 ey 1ia 7c 1z 2x 25q 1e5 is 5m 8e 3l am vl oi h4 p4
8475|5 nx 14 9a 7y 1v j8 1uz 1y hj os 26 eg||5 nx 14 9a 7y 1v j8 1uz 1y hj|5 os 26 1y eg 6n 81 1 2t3|5 os 26 1y eg 6n 81 1 2t3|5 nx 14 9a 7y 1v j8 2gx o3 1y hj os 26 eg
8476|5a 189 5 tm ni fz 5h fu 1yp yx||5 5a fu 189 57 fd lm 5f|5 5a fu 189 57 fd lm 5f|5 5a 189 tm ni fz 5h 1yp yx 57 fd lm 5f|5 5a 189 tm ni fz 5h 1yp yx 57 fd lm 5f|5 5a 189
8477|16 26 15 17 54 2||16 1wp is 5 26 15 17 54 2|16 3fg 26 15 17 54 2|16 1gn is 5 26 15 17 54 2|16 j7 is 5 3zz 26 15 17 54 2|16 is 2ut bp e1 1i vl 15h 1v|16 is vl 26 15 17 54 2|16 26 15 17 54 2|16 5
8478|16 ht 6n ev||16 ht 6n ev|16 ht 6n ev
8479|16 2j 27 15g 2l|3jg 3cq|16 2j 27 11x ph f6|16 g2 h r cv j mu 6a 13|16 2j 27 cg 54 r0 1 f6 bd l 10x 2 1oz az|5 6n gd 8p|16 2j 27 6l 21w 33|16 2j 27 3f6 bb 3ao|16 2j 27 16n 28f yq 1q0|16 2j 27 16n 28f yq|5 2j 27 1oz 9 14 3w 6j 43v|5 167 1x4 1ia ai 1nq xn 3j8 3e7 3y2|5 2j 27 5x 2l7 cg|5 2j 27 15g 2l 33|5 2j 27 15g 2l
8480|is 7u 9 oi g9 h4 9v 1y 1z 2 15 17||is 7u 9 oi|h4 2c 9 9v 1y 1z 2 15 17|is g9 9 9v 1y 1z 2 15 17|h4 9 9v 1wp 7k|h4 9 9v|h4 1y|h4 1z 2|h4 15 17 1wp 7k|h4 15 17
8481|12r 1sf j8 27 2h eb 2t fp lw 16y 21k 2zs 8r|3fs 12r|j8 16y 21k 2h eb 2t fp lw|j8 3ps bp b6|j8 2an 3pf 2h eb 2t fp lw|j8 d3 j0 2h eb 2t fp lw|12r 1sf j8 27 2h eb 2t fp lw 2zs 8r|12r 1sf j8 27
8482|f4 dt jc||f4 jc|jc 3z5 dt z6 13o|jc 3xi dt|jc my dt 29j 13o|jc 2d6 dt 29j 13o|jc 46 f4 dt|jc f4 my dt|jc
8483|b6 17a 29o 1st jc vy 7n vo 2hu f4 dt j2 7u u5 2al 1v6 1dn sc kt||b6 17a 29o 1st|jc vy 57 f4 dt|jc vy 57 f4 dt 7n 17a|vo 2hu f4 dt j2 7u u5 2al 1os kr|1dn 1v6 4o|sc 17a kt 31b w6|b6 pw 40t hd gv u6 8t 20y 228
8484|1jl w6 9 17c 46 2 aq c9 1gb 2el 7w 1dh hj 4s 2j ty||1jl w6 9 17c 46 2 aq c9|ty 2j|1jl 1gb w6 2el 7w 1dh hj 4s
8485|5 pm os||5 pm os 9 14q|5 pm os 17 15 14q|5 pm os ix 7i 3l 1y 14q|5 pm os 17 15 ix 7i 3l 1y 14q|5 pm os
8486|5 x 54 fm 28p pe 5f 9a qk 95 1k 71 b0 8h||5 x 54 fm 28p pe|5 x 54 fm 5f 9a qk 95|5 x 54 1k 71 b0|5 x 54 3uk 1cc 2us nx fm 5f 9a qk 95 qp c7 15x 1p8|5 x
8487|16 23 z7 15i 6j 1sn 2ge||12f rz 16z 9i|16 23 z7 15i 6j 1sn 2ge
8501|14 1s c6||14 1s bn|14 1s 31b pk ze bn|14 1s c6 ze bn|14 1s c6 ze bn|14 1s c6 ze bn|14 1s c6 ze bn|14 1s pk 2i 1m7|14 1s pk 16d 1m7 bn|14 1s pk 16d 1m7 bn|14 1s pk 16d 1m7 bn|c6 pk 18q bn|14 c6 pk 18q bn|14 c6 pk 18q bn|14 c6 pk 18q bn|14 c6 11q ze bn|14 c6 11q ze bn|14 c6 11q pk 18q
8502|14 qc r9 kr||14 qc 7k 56 3t 3g 4g 2p be 2o bn|14 qc 7k 56 3t 3g 4g 2p be 2o bn|14 qc 7k 56 3t 3g 4g 2p be 2o bn|14 qc b4 56 3t 3g 4g 2p|14 qc j9 k4|14 qc|14 r9 kr
8503|14 1s c6 5||14 1s c6 5
8504|14 uh 22w kr 3uc 1wn|38m 25j 32s 2t0|v7 7y 1v 18z|23 uh 5c mb 3m c7 4l|23 uh 5c mb 3m c7 4l|23 uh 5c mb 3m c7 4l|23 uh 3m c7 4l|uh 3m c7 4l|uh 3m c7 4l|uh 3m c7 4l|23 22w kr|23 1wn|23 uh 22w kr 1wn
8505|bg 1c9 1m5 oo qr 39h 1s7 3e2 kt sc i5 qp 9k||1c9 1m5 oo 27q cn 2nc 9|1c9 1m5 oo 27q cn 2nc|1c9 bg qr kt sc i5|1c9 bg 15f 5f
8506|aw gt 1l||aw gt 1l jt v5|aw gt 1l 3nl 4r|aw gt 1l bw 4r|aw gt 1l wd|aw gt 1l bb 5u|aw gt 1l|aw gt 1l
8507|14 fr xj 6f 8c|2t0 1qo 3m wd|14 fr 6u 18 u7 4g 2p xj 6f 8c|14 fr 6u 18 xj 6f 8c|14 fr 6c s3 xj 6f 8c|14 fr 6c 9 1ka xj 6f 8c|14 fr wd 1kj xj 6f 8c|14 fr 6c s3 9 1ka wd 1kj xj 6f 8c|14 fr
8508|j7 19r|21w fo|j7 19r 3d 14 1s 3m q4 da 21f 4l|j7 19r 3d 14 1s|j7 19r|j7 19r
8509|bg 2j 98 27 3d 14 1s|35y 1le 242 3ks|bg 2j 98 27 5h 2io 1le 1r j al 1un 3d 14 1s|bg 2j 98 27 3d 14 1s|bg 2j 98 27
8510|1nu 1d 148 8n 27 3d 14 1s|41v 148 3eh 1nu|1nu 3d 14 1s|1d 148 3d 14 1s|1d 8n 27 3d 14 1s|1nu 1d 148 3d 14 1s
8511|56 u7 31 b4 7k 3t 3g 2p c6 2a wq 3ah||56 u7 31 b4 16u 7k 3t 3g 2p|56 u7 31 2nd 3dv qr 1v6 b4 7k 3t 3g 2p|56 u7 31 1ai 6j b4 7k 3t 3g 2p|56 u7 31 3xr 1s 3dn 3f c6 b4 7k 3t 3g 2p|56 u7 31 c6 b4 7k 3t 3g 2p|56 u7 31 b4 7k 3t 3g 2p|56 u7 31 b4 7k 3t 3g 2p
8512|wb y5 cj 31 1pl 25a 1ta 1tb 23 ct 1s 1x||wb y5 cj 31 23 yl|wb y5 cj 31 23 1s 1x|4y cj 31 23 ct 1s 1x|1pl 25a 1ta 1tb 23 9b ct 1s 1x|wb cj 31 23 1pl 25a 1ta 1tb 9b ct 1s 1x
8513|7y 11v 14 6k 2l 1zl 88 1an 99 gt fr 2nd|40x 1ax 3if|7y 11v 14 6k 2l 1zl 88 1an|7y 11v 14 6k 2l 1zl 88 1an
8514|6l 7l 14 fb iu 2hk 1wm mb 111 31 aj lq 2||fb iu 14 6l 7l nd qg 2l7 cg|fb iu 14 6l 7l nd qg 54 fm 5f pe|fb iu 14 6l 7l 2hk 1wm mb 111|fb iu 14 6l 7l mb 111 nd qg 2fc ur|fb iu 14 6l 7l mb 111 nd qg 16t j7 lz|fb iu 14 6l 7l mb 111 nd qg 16t j7 lz|fd 31 aj lq 2 1wm mb 111 6l 7l|fb iu fd 31 6l 7l
8515|14 83 qg 3x hv i6 d7 5 x 9j 4c xq 9 fn 9v||i6 hv 5 x c 10d 9j 4c|i6 hv 5 x 9j 4c|d7 5 x nd 9 1ji n2 5a 9j 4c|d7 5 x nd 9 9j 4c|d7 5 x lz 16t 9 1ji n2 5a 9j 4c|d7 5 x lz 16t 9 9j 4c|d7 5 x 9j 4c|d7 i6 hv 5
8516|14 2u 1o6 17h ol bg xz 1d bf x 2g mc c 27 98 3f fd p2|3kw 303 mc 3y5 3i1 338 3gt 1la c|ol 14 1kh pa 2u 3jy|fd x 14 pa 1dt|fd x 14 17h 1o6|1d bf x bg xz mc|1d bf x bg xz|2g zl x bg xz|2x8 c 14|iu 1la 98 3f|iu 2c5 1a5 1g cp 5s 3hr 3uy 98 3f|bg xz 27 m9 ub 3ms 98 3f|bg xz 27 303 98 3f|bg xz 27 98 3f|p2 14 fd|bg xz 27 fd p2 2u 1o6 17h ol 1d bf x 2g mc 2x8 c 98
8517|12t 2x5 5w 1pm 11d x b6 ll 250 w0 de rt|12t 169 3kg 3v4 3oe 2x6 43s|mo 12t 2c9 3i5|12t 2x5 5w 1pm 11d|12t 5w 1pm 11d|12t|2c nj|1hz x 5 ll 3ak b6 3ug 250 w0 de 1es 3v5|1hz x 5 b6 ll 250 w0 de rt 1pm 11d|1hz x 1pz 2uh 9b 23v|1hz x
8518|1l9 1o9 1c6 85 1ix 1k0 1it 46 9n 26z 2hf 14 4y yd|1k0 1it 3dx 3ig 3xa 3x3|1l9 1o9|1c6 2i 85 1ix|1c6 6v 85 xh 1ix|1c6 85 1ix|1k0 1it 46 1l9 9n 1c6|yd 26z 2hf 14|yd 14 4y|1l9 1k0 1it yd 31
8519|4y 5r 9d x|2sd|4y 5r 9d x 40 149 1ge 1qo fx 304 ot 2qz|4y 5r 9d x 42a 2u8 1t8|4y 5r 9d x 24l qr 81 fm iq|4y 5r 9d x
8521|hc 5r 9d x||hc 5r 9d x qr ua|hc 5r 9d x
8522|4y hc 5r x||4y 5r 9d x 1m9 o6|4y hc 5r 9d x
8523|q0 ua 5m 8k g 31t pa 5f 2x4 fx iq 5r 4y 3rt xa 3n8 1y5 lg|31f 2gx 1yc 3vz 3o4 fx|qr iq fx 57 1oc xa|qr iq xa|81 iq 42p|81 iq xa|fm iq 5m 8k g 31t pa 5f xa|fm iq 2x4 fx xa|fm iq xa|iq xa
8524|1k 71 b0 ov 57 12x xi ge||1k 71 b0 ov 57 12x xi ge 5c sk jn fa 95|1k 71 b0 ov 57 12x xi ge 5j 6b jo gy 1lq jn fa 95|1k 71 b0 ov 57 12x xi ge 1lq jn fa 95|1k 71 b0 ov 57 12x xi ge 5c sk jn fa 95|1k 71 b0 ov 57 12x xi ge 5j 6b jo gy 1lq jn fa 95|1k 71 b0 ov 57 12x xi ge 1lq jn fa 95
8525|b6 x ds 1h3 h9 57 ll 4y 5r 9d f8 14s hc 126|43l 37c 3bp f8|b6 x ds 1h3 h9 57 4y 5r 9d ll|b6 x ds 1h3 h9 57 4y 5r 9d ll|h9 f8 14s hc 126 8v u5 8h|h9 f8 14s hc 126 tp 15d 40m 8h|h9 f8 14s hc 126 2pe 437 8h|h9 f8
8526|2tu x ds 11c 18l xb fa||2tu x|ds 11c 18l x|ds xb fa x
8527|ll x ds 1h3 46 xh vy 4y 5r 9d 7j||ds m4 lk 9j te bi 3m 88 jz 389 2sd|ds m4 lk 9j te bi 3m 88 x 46 4y 5r 9d|ds m4 lk 9j te bi 3m 88|ds m4 lk 9j te bi 88 3m 1s 1x 46 4y 5r 9d x|ds m4 lk 9j te bi 88 3m 1s 1x 46 4y 5r 9d x|ds m4 lk 46 4y 5r 9d x|ds m4 lk 46 4y 5r 9d x 7j|ds m4 lk 46 4y 5r 9d x 7j
8528|t9 lh 57 h9 ll x ds m4 lk 4y hc 5r 9d|h9 lh t9|t9 km h7 1v 9j v6 14b 6k 5a de h6 5|t9 km h7 1v|t9 9j v6 14b 6k 5a de h6 5|t9|lh 9j v6 14b 6k 5a de h6 5|lh|ll x h9 57 ds m4 lk 4y hc 5r 9d 6k 3k0 b0 ge|ll x h9 57 ds m4 lk 4y hc 5r 9d b0 ge|ll x h9 57 ds m4 lk 4y hc 5r 9d 1yq b0 ge
8529|b6 x||ll b6 x 1pz 2uh 9b 23v|ll b6 x
8530|cj d3 12z fa 31 67 76 gc 1bs 1fg 1cz st 1dg 1kg 18m||cj d3 12z fa 31 67 76|cj d3 12z fa 31 gc 1bs 1fg 1cz st 1dg 1kg 18m|cj x d3 12z fa 31 67 76 gc 1bs 1fg 18m 1cz st 1dg 2kr
8531|cj x 14 4y y5 1qv 3wr 1bp 71 29c sv 18n|18n 2x7|cj x 14 4y y5 29c sv 18n|cj x 14 4y y5 1bp 71 57 5c sk 5f 3lk 6b jo gy ek|cj x 14 4y y5|cj x 14 4y y5
8532|23 ps cv um 1fo tn||23 ps cv 6k 3js 95 2u4 3m c7 4l 3l9|23 ps cv xy|23 ps cv 39 1u9|23 ps cv 3l mb 2i c9|23 ps cv 3l mb 2oy|23 ps cv mb v 17|23 ps cv|23 ps um 1fo tn|23 ps
8533|23 p2 129 11w||23 p2 cv 66 7w 3r 129 11w|23 p2 cv 3m c7 4l 129 11w|23 p2 cv 3m c7 4l 129 11w|23 p2 325 um 129 11w 3m c7 4l|23 p2 325 um 129 11w 3m c7 4l|23 p2 um 129 11w|p2
8534|95 2y||95 2y
8535|23 x 1es 1dm 95 6n 2c1 aa d6||23 x 1jj aa d6|23 x 5a 95 1r9 aa d6|23 x 5a 95 1r9 aa|23 x 3kj 1l4 28r nm aa d6|23 x 3lv 346 aa 3lz 3yr 3yo d6|23 x 1es 1dm 95 aa d6
8536|23 x 1es 1dm 95 6n 2c1 aa d6 z7 81 1 19c 8p|16u 1o4 25j|23 x 1jj aa d6|23 x 5a 95 1r9 aa d6|23 x 1dm 95 aa d6|23 x 2ul aa d6|23 x 2ul aa d6|23 x nm aa d6|23 x 7y vw aa d6|23 x 16u 1o4 aa d6|z7 81 1 19c 8p|23 x 1es 1dm 95 aa d6
8537|bd 71 z8 pz ux 2c x so fa 1tx||bd 71 z8 pz 2c 14 fa 1tx so aa d6|bd 71 z8 pz 2c 14 fa 1tx so aa d6
8538|23 x||23 x bd 71 z8 pz ux 2c 1ue|23 x
8539|7y 14 24 v7 2w2 ur 9u 24c 24w 1wo lz 6b jo gy ek 88|ek o3|7y 2w2 ur 9u|7y 24 rr mk|7y 24 3m aa d6|7y 24|7y v7 1v2 km|7y v7 l3 by lu 9 g7|7y v7|7y lz|7y 24c 24w 1wo|7y 6b jo gy ek 88 ov|7y 6b jo gy ek 88|7y
8540|3zy 5x km 16r j8 1v j7 lu 3x 1uv l3 lz 2ub h7 h9 f8||1v km h7 h9 r3 hc t9|1v km h7 h9 r3 hc t9 1yq|1v h9 f8 w0 kr 3kb 16r km|1v de g5 b0 1yq 3s1 3dh ge lc 3wx|1v km h7|1v 1la 3mn|1v 1la zt 3l5 pd 43j 385|j8 1v lk yd|j8 1v|1v km h7|j8 1v
8541|fm 5f gy 1ox 4k 30d 11q aw 78 ov 71 6b jo ek 85 20d 14 sk|1o5|23 x gy ek|23 x 1ox 2em 2u3|23 x 1ox 2em 2u3|23 x 40d 3c6 41d|23 x 11p fm 5f 6b jo gy ek|23 x 11p fm 5f 11q aw 78 ov t 71|23 x 11p fm 5f 11q aw 78 ov t 71|23 x 11p fm 5f gy|23 x 11p fm 5f 4k 30d|23 x 11p fm 5f|sk 85 20d 14|23 x gy 1ox fm 5f 11p
8542|9a qk 95|3o3|9a qk 95 3ta 2c4 46 1yc kr 3md yd 7j 40h|9a qk 95 1yc|9a qk 95 yd|9a qk 95|9a qk 95
8543|23 5 x 15g 2l 33|42x fz xb|23 5 x r0 pl|23 5 x 22d c6|23 5 x 3e3 3e1 2fd|23 5 x 9a fz wv 14 42y 5f|23 5 x 15g 2l 33|23 5 x
8544|dj 3w 8p 14 sg z7 6q 81 1 3k3 xl 78|38n 8p 31f 3ie|dj 14 sg uo 3w 37|dj 14 sg uo 3w|dj 14 sg 2bj 34h 8p|dj 14 sg 56 43x 1x 77 12f|dj 14 sg aa d6 6q z7|dj 14 sg aa d6 6q z7|dj 14 sg aa d6|dj 14 sg 81 1 8p
8545|66 sp kl 7y gt qe 9 23 3f||66 sp 9 fb|66 sp 9|66 kl 9 23 3f|66 7y gt qe 9 23 3f
8546|23 15i 2||23 15i 1y|23 15i 3l|23 15i
8547|w2 2v 23 5 27 31 1sm gm w6 17s||w2 2v 3l 23 5 2|w2 2v 17 23 5 2|w2 2v 23 5 27 31
8548|23 16 x 33||23 16 x 33
8549|23 9a 11 21||11 21 6u 18 fr 12l|11 21 1l aw gt 14 fr 12l 6u s3 l3|11 21 1l aw gt 14 fr 12l 2xj 2e 6u s3 l3|11 21 1l aw gt 14 fr 12l 24i 6u s3 l3|11 21 1l aw gt 14 fr|23 9a 11 21 21i 43 9 1l aw gt 14 fr l3 nm 1y km h7 1v 1fn|11 21 21i 43 9|23 9a 11 21 13o 2y 95 bd 1l aw gt 14 fr l3 nm|11 21 23 9a 13o 2y 95 bd|11 21|11 21
8601|x6 ip k4 bi 88 so 14 fr||x6 ip k4 bi 88 so|x6 ip k4 14 fr
8602|x6 ip 1ok||x6 ip be 14 k4|x6 ip 1ok
8603|67 76 sd nq uj 3d 73 1ok||67 76 sd nq uj 3d 73 k4 bi 88 so|67 76 sd nq uj 3d 73 k4
8604|67 76 1ca 2wb 1x 3d 73 1pn ie 18z 2z7 309 ue sd ap 2kq||67 76 1ca 2wb 1x 3d 73 1pn ie 18z 2z7 309 ue sd ap 2kq
8605|67 76 sd 16n 1xo nq 20x fi ri 3f 3d 73||67 76 sd 16n 1xo nq 20x fi ri 3f 3d 73
8606|67 76 nq pf 3d 73||67 76 nq pf fp 3d 73|67 76 nq pf 3d 2ei 73|67 76 nq pf 41 pv 3d 73|67 76 nq pf wp g 2un bv qh 3d 73|67 76 nq pf 3d 73
8607|67 76 ip b3 8z||67 76 ip b3 8z 1u1 28h 288|67 76 ip b3 8z 28h 288|67 76 ip b3 8z 1qi hd|67 76 ip b3 8z bb i5|67 76 ip b3 8z i5|67 76 ip b3 8z kx kt 5f 36n|67 76 ip|67 76 b3 8z
8608|67 76 ap zz 2v 2j bg cj d3 12z fa 31 gc 1bs 1fg 1cz st 1dg 1kg 18m||67 76 ap zz 2v 2j bg cj d3 12z fa 31 gc 1bs 1fg 1cz st 1dg 1kg 18m
8609|5e 82 102 u3 6k 1ue m6 9n 2oo||5e 82 102 u3 6k 1ue m6 9n 2oo
8701|hz||hz 2i 1qi|hz gc 2o no 7k 56 3t 3g 4g 2p be|hz gc 2o no c2 7k 56 3t 3g 4g 2p be 14 1s 9p|hz gc 2o no c2 b4 56 3t 3g 4g 2p 14 1s 9p|hz gc 2o no 14 1s 9p|hz gc 2o no 9p 2ob|hz ap 2m5|hz 2p 3m|hz 2p 3m|hz 2p 3m|hz 2p 3m|hz 2p 3m
8702|1x 11x 82 16n||1x 11x 82 13y h5 jn 7k 56 3t 3g 4g 2p be 2o|1x 11x 82 13y h5 jn c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p|1x 11x 82 13y h5 jn c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p|1x 11x 82 13y h5 jn 14 1s 9p|1x 11x 82 13y h5 jn
8703|1s 6i 1x 6k 82 h5 nj pf 1ds||1x u3 6k pd xp 1b8 6i|1x b4 56 3t 3g 4g 2p 97 4l|1x b4 56 3t 3g 4g 2p 97 4l|1x b4 56 3t 3g nb 4g 2p 97 4l|1x b4 56 3t 3g nb 4g 2p 97 4l|1x 7k 56 3t 3g 4g 2p be 2o 97 4l|1x 7k 56 3t 3g 4g 2p be 2o 97 4l|1x 7k 56 3t 3g 4g 2p be 2o 97 4l|1x c2 b4 56 3t 3g 4g 2p 14 1s 9p 2kf yz 1mi bi 88 3m|1x c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p 2kf yz 1mi bi 88 3m|1x c2 b4 56 3t 3g 4g 2p 14 1s 9p 9j yz 1mi bi 88 3m|1x c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p 9j yz 1mi bi 88 3m|1x 14 1s 9p|1x 82 h5
8704|1x 82||1x 3ds 6k wo 3j7 82|1x 7k 56 3t 3g 4g 2p be 2o 82 2iv 1f6|1x 7k 56 3t 3g 4g 2p be 2o 82 1f6|1x 7k 56 3t 3g 4g 2p be 2o 82 1f6|1x b4 56 3t 3g 4g 2p 82 1f6|1x b4 56 3t 3g 4g 2p 82 1f6|1x c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p ul 49 2iv 82 nq|1x c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p|1x c2 7k 56 3t 3g 4g 2p be 2o 14 1s 9p|1x c2 b4 56 3t 3g 4g 2p 14 1s 9p|1x c2 b4 56 3t 3g 4g 2p 14 1s 9p|1x 14 1s 9p|1x 82
8705|ri 3f 1s 1x 82 h5 36e wf gc 1og xq 169 1pn 2tv 9u 7c||1x ie wf|1x 169 df 14r|1x sv 1ut|1x ae 1le wf|1x 28r zh wf gc 1og xq 169 1pn 2tv 9u ri 3f
8706|1rx 6q 2p 1s 1x||1rx 6q 2p 1s 1x
8707|au 1rh 1s 1x||1x au 1rh 1s|1x au 1rh 1s
8708|1s 1x|6i 29a|1x 29a|1x au d3 ci e9|1x 2hi 1pl 43w 21e kg 8h|1x au|1x i5 22a|1x vo 7u|1x 3dl 1qi 3cp 3tl b6 pw g 1u1|1x gc hd|1x 3yt rk 3wf 32i|1x 1dt|1x 3wn wl 2g8 2h|1x sc|1x 3xu hd 3a4 7u|1x d3 337 3k4 rk|1x
8709|ph uj 3d 73 1au 31w 7c bu 1tv 82 hz 67 nj 1mh||1x 23 3d 73 bu 1tv 82 1au 31w 1io 1g6 1q0|1x 3d 73 c7 31 bu 1tv 82 1au 1q0 hz 67 nj 1mh|1x
8710|fp 1g7 1ut 1x 1cl 6q 13c||fp 1g7 1ut 1x 1cl 6q 13c
8711|ow tb ct 6q 9h 1s bv 6i|224 14|ow tb ct 6q 9h 1s 3t 3g 4g 2p 97 4l bv 6i|ow tb ct 6q 9h 1s 3t 3g 4g 2p 97 4l bv 6i|ow tb ct 6q 9h 1s 3t 3g 4g 2p 97 4l bv 6i|ow tb ct 6q 9h 1s 3t 3g 4g 2p 97 4l 3wm bv 6i|ow tb ct 6q 9h 1s 3t 3g 4g 2p 97 4l bv 6i|ow tb ct 6q 9h 1s 14 9p bv 6i|ow tb ct 6q 9h 1s bv 6i
8712|yl ct 2dn 1p0 1cl|282 3ow|yl ct 2dn 1p0 1cl
8713|m6 1il h5 1cl 1i mr 73||m6 1il h5 mr 73|m6 1il h5 mr 73
8714|1x|282 1nf 16p|ow tb|m6 1il h5|ct 8b ik|ct hd 3uv 3xk|ct 2ju hd u6|ct i5 2bk 36a 2ju|ct 1nf|ct 16p 1st vo|ct
8715|m0 m6|3y8 3ts 3t4|m0 m6
8716|no 2o 1x mr 73||no 2o 37r vy 19g|no 2o 3d 15x 1p8 i3 3f|2z9 no 2o|no 2o|no 2o|1x|no 2o 1x mr 73
8801|27e 1ik 2i3 2j2 g k4 77||27e 1ik 2i3 2j2 g k4 77
8802|77 1k2 18j p7 2vn 2yo 2m2 1x||1k2 y3 3|1k2 y3 3|18j 77 y3 3|18j 77 y3 3|18j 77 y3 3|p7 2vn 2yo 2m2 1x
8804|2qq 1ik 2qs 2v4 1oo||2qq 1ik 2qs 2v4 1oo
8805|77 2m3 vo 1t8 26q 2s 1v5 1ow 1b1||77 2m3 vo 1t8 26q|2s 1v5 1ow bb 3a5 22h|2s 1v5 1ow
8806|lr 77|3dm 3tt|lr 77 m6 16n|lr 77 xb 8r 1ay el 1ew wo 3|lr 77 xb 8r 1ay el 1ew wo 3|lr 77 xb 8r 1ay el 1ew wo 3|lr 77 xb 8r 1ay el 1ew wo 3|lr 77 xb 8r 1ay el 1ew wo 3|lr 77|lr 77|lr 77|lr 77|lr 77
8807|77||77 p7 16z 3v3|77 p7 m6|77 p7 18j 1k2 lr|77 p7
8901|2ct 12f 2g6 rz 2gj 384 34v b8 82 h5||2ct 12f 2g6 rz b8 6k 82 h5 2gj 9b|2z9|b8 3uf|b8 82 c2 h5
8902|vh b8 1au 12f h6 210 2gu||vh b8 1au 12f h6 210 2gu
8903|1pq b8 n8 9r 3v6 rz 37j||1pq b8 n8 9r 10m xf 1w6 6q 6k 1s y3 en 3|1pq b8 n8 9r 10m xf 1w6 6k 1s y3 en 3|1pq b8 n8 9r 10m xf 1w6 y3 en 3|220 9h 1s n8 9r ca|220 9h 1s n8 9r ca|220 9h 1s n8 9r ca|1yu n8 9r ca|1yu n8 9r ca|1yu n8 9r ca|b8 n8 9r ca|b8 n8 9r ca
8904|310 2tj 2cm||310 2tj 2cm
8905|6b b8 sv 101 2ez od ie 2p5 23b 1xy 2l 1io 2yn df lg 1mh||2ez|od 2yn df lg 1mh|b8 6b sv 101 od ie 2p5 23b 1xy 2l 1io
8906|b8 31x 2mk||b8 31x|b8 2mk
8907|rz od 4a 2tx fp 2bm 2db 1xa 2xz 29b 27n||2tx 10m|od 4a fp 2bm 2db 1xa 2xz 29b 27n
8908|b8 od 4a 28s||b8 od 4a 28s
9001|81 1 19c 8p u 1g 2si 2 w9 1mo l4 134 g 1y||81 1 19c 8p|81 8t 2si 2 u 1g|w9 1sn 134 2|w9 nh 134 1y|w9 nh 134 2|81 8t w9 1mo l4 134 2
9002|w9 1mo l4 81 8t 2 85 2v 1w x||w9 2pr f8 lh 4f 1iz 1n4 85 2v 1w x 2|w9 2pr 85 2|mh 85 2v 1w x 2|81 8t 1mo l4 85 2v 1w x 2
9003|8b jv nh 10b|nh|8b jv nh 10b 17|8b jv nh 10b 2|8b jv nh 10b
9004|nh 10b 14g 215|10b|3yj 14g 215|nh 10b 14g 215
9005|1qz 1yr 81 1oj jv 17s 1qh 1w ds 34b||1qz|1yr 81 1oj 1qh 1w|1qz 1yr 81 1oj 1qh 1w jv
9006|f8 4f 1ax x 1uz||f8 4f u3 6k 42h 1pz 3ys bl 90 151 3t qw 3ac 3gk 3az|f8 4f 1bt x2|f8 4f 28 3r 1f|f8 4f|4f 1ax x v7 7y 9a|4f 1ax x|f8 4f|4f 1ax x
9007|i9 f8 lh 57 4y 5r 9d x||f8 i9 57 4y 5r x|lh i9 57 4y 5r 9d x|f8 i9 57 4y 5r x|lh i9 57 4y 9d x
9008|w0 lh 4f 1iz 1n4||w0 lh 4f 1iz 1n4|4f w0 lh 1iz 1n4
9010|4f i9 7l x 31 2pa 2t8 ge||4f 7l x 31 34g 3c3 i9 3r v 28 3fb v4|4f 7l x 31 i9 2pa|4f 7l x 31 i9 2t8 ge|4f 7l x 31 i9
9011|wk 1a 81 20a 1s5 1yg||wk 1a 81 3xw|wk 1a 81 20a 1s5 1yg|wk 1a 81|wk 1a 81 20a 1s5 1yg
9012|wk 1tq x||wk 1tq x|wk 1tq x
9013|1kv 81 27 1w|3si|81 27 1w 2zf 2wr 2v 13n 3rg 1oj 6k f 5 x|1kv|81 5f 27 1w|81 27 1w
9014|11c 1w 27 2eg 2gs 2bs||11c 1w 27 2eg 2gs 2bs|11c 1w 27 331 1o6 2p6|11c 1w 27 2p6|11c 1w 27
9015|17n 2rv 1bl 2ps 2jy 2o7 2hw 1w 27 2u0||2u0|17n 31 3zx 3z1 3z0|17n 31 1kx|17n 31 2rv 1w 27|17n 31 1bl 2ps 2jy 2o7 2hw 1w 27|17n 31
9016|27c 2w8 280 3||27c 2w8 280 3
9017|9z 1y4 wq 1cf s4 1w 2ex 5 3tk 7c 64 ca 36 ua 2oj 29n||2ex 7q 5 5a|9z 1y4 wq 1cf s4 1w|1cf 31 2oj 29n 2ht|1cf 1w 31|9z 1y4 wq 31 1cf 1w
9018|1w 27 bl 90 9x i0 3vv 2vu x bg 2wr ue|2z4 t9|bl 90 1w 27 bg 382|bl 90 1w 27 24d 3vs x|bl 90 1w 27 qr 3un 3jw x|bl 90 1w 27 2vu x|bl 90 1w 27 bg sm x 3gu 3fa 151 cs 3s4 3qo|bl 90 1w 27 24c 24w 1wo h7 x|bl 90 1w 27 2z4 my|bl 90 1w 27 132 9 my 2yv|bl 90 1w 27 38c 37i|9x 1w 27 zj 2p 46 2i 2c 31|9x 1w 27|3py 1w 27|bl 90 9x 1w 27
9019|2nz 1f1 2nt 27 2td 26m ue x 2qh 3y 25n 1o 2up 91|3n4|2nz 1f1 27 2nt x 2td 26m ue|91 2up x 2qh 3y 25n 1f1 1o
9020|28t 27 3x 1cc||28t 27 3x 1cc
9021|2q4 27 3b3 90 e9 422 3xj 2hb 1o au 2jb 18l y9 19j 2k9 2bu 2dg 2eh||2q4 2hb 27|9x 2v 1o 241|9x 2v|1o au|1o au|2jb 18l|3qf 3y1 2jc 3p4|27 y9 19j 2k9 au 2bu 2dg 2eh
9022|x 4k nt rv 13q 1b5 1kk tp bl 90 9x i0 55 120 121 1v c6 8v 3zf||x 4k nt 120 121 bl 90 9x i0 55 3ad 40p|x 4k nt 120 121 9x 55|x 4k nt 120 121 bl 90 i0 55 9x|x 4k nt 120 121 90 9x i0 55|x 4k rv 13q 1b5 1kk tp 120 121 bl 90 9x i0 55|x 4k rv 13q 1b5 1kk tp 120 121 90 9x i0 55|nt 1v|x 4k nt c6 1v 8v 23t fa 71 pz ge 151 lq 7q 142
9023|1w x 1lf 6k 2do 3f 2fb 2g9 lt 55||1w x 1lf 6k 2do 3f 2fb 2g9 lt 55
9024|5 27 ue 1bg xs 1i0 1iv 2j 1dl 2 9 l e v 17||5 27 ue 1bg xs 1i0 1iv 2j 1dl 9|5 27 ue 1bg xs 1i0 1iv 2j 1dl 2|5 27 ue 1bg xs 1i0 1iv 2j 1dl 2 9 l e v 17
9025|1wa od 1w 1f2 1dq 1qq 1wc 217 5r|14s|1f2 1dq 5c 1uv 1af 3u6 46 1w|1f2 1dq 46 1w|1wa od 1w 1qq 1wc 217 1f2 1dq 5r ia|1wa od 1w 1qq 1wc 217 1f2 1dq 5r ia
9026|1w x 64 cs 1v1 1kx 16y 5c cx hp aj 7c||1w x 64 cs 1v1 1kx 5c|1w x 64 cs 16y|1w x 64 cs um 5c cx|1w x 64 cs 1v1 1kx 16y um 5c cx
9027|1w x 1d6 2e 1fx 3sk 22r 64 cs 13a 20u 7c to aj 4y 6b||1w x 3x 2x7 1fx 1d6 2e|39f 2fd 1w|22r 3xe 3xd 24l 81 tp 31g 18b 1wv|1w x 24l 81 tp 31g 18b 1wv|1w x 1d6 2e 1fx 64 cs 13a 20u 1aq 4j 23t to aj 4y 6b wh 22r|1w x 1d6 2e 1fx 64 cs 13a 20u 1aq 4j 23t to aj 4y 6b 3fc hp|3o5
9028|3x 5c so 17m lg hp 19f||hp 3x 17m lg 19f|hp 5c 17m lg 19f|hp so 17m lg 19f|hp 3x 5c so 17m lg 19f
9029|21r 1i5 lg 23p 1yh 1zy u5 1bp 23h 235||hp 1i5 21r lg 23p 1yh 1zy|hp u5 1bp 23h 235|hp 1i5 21r lg 23p 1yh 1zy u5 1bp 23h 235
9030|1w x 64 cs 23 to hp 1tg rv 13q 1b5 nt 2ch tp||1w x 64 1tg 1kk tp|3q3 3q2|2oz 64 cs aa 14i nd 3m 5r 5f|2oz 64 cs aa 14i nd 3m 5r 5f|1w x 64 cs aa 14i nd 3m 5r 5f|1w x 64 cs aa 14i nd 3m 5r 5f|1w x u3 6k 3zc 2k 3z2 hp 3h2 64 3db 3fo 3tp|1w x 64 cs fm pe 5f qk 95|1w x 5r 5f|1w x 5r 5f|1w x 64 cs 23 to hp 1tg rv 13q 1b5 nt 2ch tp
9031|64 cs 1w 27 5 33 5q lh||5 34o 2j|3zk 27w|81 1w 27 3k9 fm pe 5f 3s2 2us os|81 1w 27 64 cs|1w 27 5 64 cs|1w 27 5 64 cs 5f
9032|174 14c 1w x 5a|2zr|174 14c 1w x 5a 2zr|174 14c 1w x 5a 3mz|174 14c 1w x 5a ej bp|174 14c 1w x 5a|174 14c 1w x 5a
9033|5 27 1w x||5 27 1w x
9101|lx 50 jz hx 69 43 9 7a||lx 50 83 40 hx 69 43 9 7a 2j b0|lx 50 83 40 hx 69 43 9 7a 2j b0|lx 50 5a uo 57 hx st 69 43 9 7a|lx 50 57 hx st 69 43 9 7a|jz 50 hx 69 43 9 7a 83 40|jz 50 hx 69 43 9 7a 83 40
9102|lx 50 jz hx|2x6 14s|lx 50 83 40 hx 2j b0|lx 50 83 40 hx 1ls 9a b0|lx 50 83 40 hx 2j 1ls 9a b0|lx 50 57 hx st 5a uo|lx 50 57 hx st|jz 50 hx 83 40|jz 50 hx
9103|7j 50 cb||7j 50 cb 83 40|7j 50 cb
9104|1w 71 7j 1x 77 p7 b8||7j 1w 71 1x 77 p7 b8
9105|7j||7j 18n 83 40|7j 18n|7j e3 83 40|7j e3|7j 83 40|7j
9106|12u 1t5 5r x 64 1i 3k2 3kd 7j 50 cb 12q 1s||12u 5r x 1dw 126 7j 50 cb 12q 1s|12u 5r x 7j 50 cb 12q 1s
9107|12u nm 7j 50 cb 12q 1s||12u nm 7j 50 cb 12q 1s
9108|50 cb hh 78||50 cb hh 78 83 40 2j b0 5f s5 3k1|50 cb hh 78 83 40 ot 1o5 aw 1ls 9a b0|50 cb hh 78 83 40 ot 1o5 aw 2j b0 5f 1ls 9a|50 cb hh 78 5a uo|50 cb hh 78 5a uo 83 40
9109|7j cb hh 78||7j cb hh 78 83 40|7j cb hh 78
9110|50 7j cb hh ul n2 78 1wi ch||50 hh cb ul n2 78|50 1wi cb 78|50 ch cb|7j cb hh 1wi 78 ul
9111|50 69||50 69 43 9 7a|50 69 2c 9 jq 6p bw|50 69|50 69
9112|7j 69||7j 69|7j 69
9113|50 rj e8 yn|rj e8|50 rj e8 yn 43 9 7a|50 rj e8 yn 2c 9 jq bw 6p|50 rj e8 yn
9114|7j 50||7j 50 1tl|7j 50 1g yq|7j 50 1d p8 1tl 1g yq
9201|1d7 5a 2j4 15q 2yh 1w||b2 1w 1d7 31e 5a|b2 1w 1d7 3hn|b2 1w 2j4 15q 2yh
9202|b2 1w xt 1jw 31p 2j3|42d|b2 1w xt 2sc 198 31p|b2 1w xt 2sc 1jw 2j3
9205|b2 1w j9 15q 2h qw 1pv 2bb 30w 279|126 3gb 3vp|b2 1w yo j9 30w|b2 1w j9 2bb 279 2h qw
9206|b2 1w 1d3 q3 32c 2d7 2a8 2np|cd|b2 1w 1d3 q3 32c 2d7 2a8 2np
9207|b2 1w 4y r4 11a 1fv 83 qw 1jw 1pv|1d7|b2 1w 15q 4y r4 11a 1fv 83|b2 1w 4y r4 11a 1fv 83
9208|b2 7u 1j8 2j 2yg qw 2wu at ln 1w 1if 29m 9b 322 vx 2ou 196 4y cj|b2 7u|b2 7u|1j8 2j 2yg qw 2wu at b2 ln 1w 1if 29m 9b 322 vx 2ou 196 4y cj
9209|b2 1w zt 1y9 7u fx q0 28 2j 2oh 311 ik lc 2h||b2 1w xt|b2 1w 1d7|b2 1w xt|b2 1w 4y r4 11a 1fv 83 qw 1jw 1pv|b2 1w 2oh 311 ik lc 2h
9301|1ch 13c wx 13n||1ch 13c 347 10d 3je 16c|1ch 13c 21x 3li 2gv 40a 1jt 306 1v lh|1ch 13c wx 13n
9302|21s wx||21s wx
9303|mi 5f 22t 1e9 1nb 1ll 15x 432 wx 3g1 1uy ym yc 37o s0 3jf 3l2 mo 40b 10d||mi 1ll 15x|mi 22t 1k8 2zc 17d 1e9 ia 1nb|mi 22t 1k8 2zc 17d 1nb|mi
9304|mi p8 bb 3x 10d wx 30x||mi p8 bb 3x 10d wx 30x
9305|mi||mi 21s wx|mi 1e9 1nb|mi 1ch 13c|mi
9306|364 1jt 306 3o7 3oc 3p3 43f o6 yc 3tb 3wh 43b||yc 1e9 o6|yc 1e9 o6|yc o6|yc
9307|13n 2z1 2d5 27m 2lv 2vp 1e8||13n 2z1 2d5 27m 2lv 2vp 1e8
9401|ci 1so db|142 2xd 344 3y3|ci 77|ci 1s 1x|ci 2z0 um qh 25l l 90 9x i0 1gf 8l|ci 2z0 um qh 25l 90 9x i0 1gf 8l|ci 1so db l|ci 1so db|ci bc|ci 122|ci s6 1zk 2|ci l 8b 1pc|ci l 8b 1pc|ci 9 8b 1pc|ci 9 8b 1pc|ci|ci l|ci 13o 1s 1x 3c1 3o9
9402|8l bl 90 9x i0 te 7q 1w5 db 2dq 142 1gf||142 2dq 1gf 2v3 43n c2 3u9 3e4 cb|8l bl 90 i0 te 7q 151 1w5 db 2j 2v
9403|8l|pz 7q 366 43g ux 3we|8l 9 fi|8l 9|8l l fi|8l l a3|8l l 27r|8l l a3 27r|8l 17|8l bc|8l 122|8l s6 1zk 2|8l l|8l
9404|163 ka 1gh 1mx 1u8 zc 2sy 20e 6q p8 17j 41|20e 1mx 1u5 zc 40w|163 ka|163 5w 15 17 41|163 2 5w 15 17|3wv da|1mx 1qt 1u8 1u5 3a8|1gh qb 1mx 1u8 zc 2sy 20e
9405|mp 6b 2v 3w1 3xm 1ke 17e 16f 1g 3ri cv 88 33|ek 7y xt s8 pz|mp 6b 2v 2ak 14 s8 e3 jo gy ek 88|2ak 14 s8 e3 6b 2v ek 88|mp 6b 2v 14 7q pz 27s 5g 2y2 jo gy ek 88|mp 6b 2v 14 7q pz 27s 5g 2y2 ek 88|mp 6b 2v 14 wb xt 1hq ui jo gy ek 88|mp 6b 2v 14 wb xt 1hq ui ek 88|mp 6b 2v 14 11q 6k jo gy ek 88|mp 6b 2v 14 6k jo gy ek 88|mp 6b 2v 14 6k ek 88|mp 6b 2v g 14|mp 1ke 17e 16f 1g 6k 6b jo gy ek 88|mp 1ke 17e 16f 1g 6k ek 6b 88|7y 6b 2v 1y|7y 6b 2v 17|7y 6b 2v 2
9406|f6 1di||f6 1di l|f6 3og 9u 6|f6 1di l
9503|1p0 224 16p 6i 256 1ou 1tz m6 173 tv 1lf 2ua 26 2tl 9b|3lp 3sf 3za 1tz 1ou 2ld pu 4o f6|1p0 224 16p 6i 256 1ou 1tz m6 173 tv 1lf 2ua 26 2tl 9b
9504|hc sy z8 5 2hl 7q 2qu 2s1 285 ri 2a5 5a 1r5 1q5 31|z8 sy 2c4 3kr bd 2se 3sj|285 9b|sy 40 149 1ge 1qo fx 304 ot 2qz 5a 1r5 1q5 31|sy 2se fx|sy hc z8 5|sy 2hl 7q 2qu 2s1 ri 2a5 5a 1r5 1q5 31
9505|2gn 1rp 2fr 2c0 30m 2pn 2lf|1rp 3i3 1cc 2ci oz|1hq 3fy|2gn 1rp 2fr 2pn 2lf 2c0 30m
9506|2iw 26w 9r 7q 17p 2q9 sy 31 3yy 3sw 3qh|3dr 447 21c 3gi 27l xo 3kx nd 41b 1b8 mq|22j xp|eu 3fq m1 xp 22j|xp eu 31|21z 2u 9r|2u 9r 31 22j 3yp bd|1b8 39s hh|1b8 f4|1b8 31|7q 17p 31|10u 17p 21c k9|17p 34n 21c k9|10u 17p f4|f4 10m|f4|xo 1bm dt 3ws uv 34c|26w 2iw 31|31 2q9 sy 3ub
9507|vh 36 k kx mo 1ev 1xa en 1if at 1k8 17d 21n|3mi 1n5|vh 36|k kx 3wz|vh 1n5|vh 1ev 373 en 1if at 1k8 17d 21n
9508|pd 2b7 2o2 pn qz xe 2u 1j8 17d 2ho 1on||pd 2b7 2o2|pn qz xe 2u dt 2bk|pn qz xe 2u 2a1 2yz 2v5|pn qz xe 2u 2es 2fe 6i|pn qz xe 2u 1yt 22h 1cm 1on|pn qz xe 2u|pn qz xe 2u|pn qz xe 2u 2a1 2yz 2v5 2es 2fe 6i 1yt 22h 1cm 1on|1j8 pn 17d 2ho|pd 1on
9601|1km av 1ot 2t vx 1g3 1i3 2os la r 1he 2 3o 48 is||1km 3o|av 1ot 2t vx 1g3 1i3 2os la r 1he 2 48 is
9602|j 1z 1he 2 l7 2a3 e4 1en 2f g6 86 1cj am 3o 24h 1jn||j 1z 1he 2 l7 2a3 e4 1en 2f g6 86 1cj am 3o 24h 1jn
9603|13w kl 5 2g 40 5g 1og 2or vd 1u4 2lm 30y 6n fj cd dt 2xy|242 3i0 13w|13w kl 1p5 j 2 1gu uf ml|kl 242|kl 17b 1d mx 1at 7r h5 27|kl 1ga ez 18w jj|kl fj 1tw lv cd dt|kl 3ai 5 27 1x|13w kl 2or vd 1u4 2xy 2g 40 2j 5g 1og o 2lm 30y 6n
9604|2g 2wq 2uy||2g 2wq 2uy
9605|130 wv 7r 4h tz 19t hg||130 wv 7r 4h tz 19t hg
9606|19d cg zw 2xa 1od h4 ym||cg zw 2xa 1od|19d 17 41 e 2|19d 2c 9 41 e 2|19d 41 e 2|19d h4 ym
9607|u0 zw|44d|u0 zw 6q gv 3vw 2c 9|u0 zw|u0 zw
9608|p0 f4 wz a2 300 2st 2ha 2yl 1u2 2yk 2ta 2x0 wt 1b1|p0 2nr 3j6|p0 f4 wz|p0 a2 300 2st 2nr|p0 2ha 2yl|wt 2ta 2x0|p0 wt aq 1b1 3yb|p0 f4 wz 3ud 1a1 w1 175|p0 3pc wz|p0 wt 1u2 2yk vw o4 1s9
9609|wt 1sw 6u 11i 9z yy ez yw 17o|1sw|wt 1sw 6u 3e9 1e8|wt 6u 8q|11i 9z yy ez yw 17o
9610|12k bd ez 9z 4j 158||12k bd ez 9z 4j 158
9611|ni 1id 2pp 12b 5f 7o 2ff w8 6k te 2g 40 2bw fo||ni 1id 2pp 12b 5f 7o 2ff w8 6k te 2g 40 2bw fo
9612|318 2ux 1wq 1i o 2hz 1wg 17i o6 w1 cd 7u||2ux 318 1wq 1i o 2hz 1wg 17i o6|w1 cd 1wq 7u
9613|fz t3 2j 23|t3|t3 jz fz 3x 2hj g 2ug|t3 jz fz 3x 2hj 2ug|t3 2j 23|t3 fz 2j 23
9614|75 2h 13v 19o fz vw||75 2h 13v 19o fz vw
9615|1sh 1d u0 2ix 2d3 n7 1vq 2d2|1d 34w 3vx|1sh 1d u0 hm 15 17|1sh 1d u0|2ix 2d3 n7 1vq 1d 2d2
9616|2vs 1ej 7r 2ot 9k 1p 2te cd 18w jj h||2vs 1ej 7r 2ot 9k|1p 2te cd 18w jj 7r h
9617|j7 156 b8 hh 69|156 dj 248 s1|j7 156 b8 hh 69
9618|17o 2f2 2m4 2gp 272 26e b0 1nw kg bf||17o 2f2 2m4 2gp 272 26e b0 1nw kg bf
9619|j1 12y cd 2z8 1lm 2dy 1ky 2||j1 12y cd 2z8 1lm 2dy 1ky 2
9620|2oq 287 30q||2oq 287 30q
9701|wr 9z 11i zu zo 2g 1cv 14m dm 39z qu 1t9 3se|19i|wr 9z 11i zu zo 2g i1 ja|qu zu zo 2g i1 ja|26s 9z 11i qu zu zo 2g i1 ja|wr 9z 11i zu zo 2g i1 ja|qu zu zo 2g i1 ja|26s 9z 11i qu zu zo 2g i1 ja
9702|1uc x2 1xh||1uc x2 1xh i1 ja|1uc x2 1xh i1 ja
9703|226 22x 2||226 22x 2 i1 ja|226 22x 2 i1 ja
9704|ni tm 1na 2sw 1uw 1t5 id 2sv u8 1el v 1pb||ni tm 1na 2sw 1uw 1t5 id 2sv u8 1el v 1pb
9705|se v2 26n 2fy 2jm 1pt 1gt 1lb 1fy 1lx 1z7 10p||se v2 26n 2fy 2jm 10p|se v2 1pt 1gt 1lb 1fy 1lx 10p 6r 3xc|se v2 1pt 1gt 1lb 1fy 1lx 10p 2ga 2fl a7|se v2 1pt 1gt 1lb 1fy 1lx 10p 2ga 2fl a7|se v2 1z7 10p i1 ja|se v2 1z7 10p i1 ja
9706|1g2 i1 9n 3jh ja||1g2 i1 ja|1g2 i1 ja
9999|1sj 1fl||1sj 1fl`;
