export {inferVenue} from './venue/inferred.js'
export {statedVenue} from './venue/stated.js'
export {suggestVenues} from './venue/suggestions.js'
