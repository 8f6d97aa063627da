import {createRoot} from 'react-dom/client';
import {Techniques} from './Techniques';

createRoot(document.getElementById('app')!).render(<Techniques />);
