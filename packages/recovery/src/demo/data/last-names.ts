/** Family names in use in France, of its regions and of the countries its people came from; one per comma. */
export const LAST_NAMES: readonly string[] = splitNames(`
  Abadie, Alarcon, Albertini, Allard, Andrieu, Arnaud, Aubert, Aubry, Auger, Bachelet, Bailly, Ba, Barbier, Baron,
  Barre, Barthélémy, Baudry, Bazin, Beaufils, Belkacem, Ben Salah, Benali, Benoit, Berger, Bernard, Berthelot, Bertin,
  Bertrand, Besnard, Besson, Bigot, Blanc, Blanchard, Blin, Blondel, Bocquet, Boucher, Bouchet, Boulanger, Bourdon,
  Bourgeois, Boutin, Bouvier, Boyer, Breton, Briand, Brun, Brunet, Buisson, Camara, Camus, Carlier, Caron, Carpentier,
  Carré, Casanova, Cauchois, Chabert, Chaput, Charles, Charpentier, Chauvet, Chauvin, Chevalier, Cissé, Clément, Colin,
  Collet, Colombani, Cordier, Cornu, Costa, Coulibaly, Cousin, Da Silva, David, De Almeida, De Sousa, Delage, Delannoy,
  Delattre, Delaunay, Delmas, Delorme, Deschamps, Devaux, Diallo, Dias, Diarra, Diop, Dos Santos, Doucet, Drouet, Dubois,
  Duclos, Dufour, Duhamel, Dumas, Dumont, Dupont, Dupuis, Dupuy, Durand, Duval, Étienne, Evrard, Fabre, Faure, Fernandes,
  Ferrand, Ferreira, Fischer, Fleury, Fofana, Fontaine, Fouquet, Fournier, Gaillard, Garcia, Garnier, Gauthier, Gautier,
  Geoffroy, Gérard, Germain, Gilbert, Gillet, Girard, Giraud, Godard, Gomes, Gonçalves, Gonzalez, Grandjean, Grenier,
  Grondin, Guérin, Guichard, Guilbert, Guillaume, Guillet, Guillot, Guyon, Haddad, Hamel, Hamon, Hardy, Hébert, Henry,
  Hernandez, Hervé, Hoarau, Hoffmann, Hubert, Huet, Humbert, Imbert, Jacob, Jacquet, Jacquot, Jean-Baptiste, Joly,
  Jourdan, Julien, Kaya, Keller, Kerboul, Klein, Konaté, Lacombe, Lacroix, Lagarde, Lambert, Lamy, Langlois, Laporte,
  Lasserre, Laurent, Le Bihan, Le Bris, Le Floch, Le Gall, Le Goff, Le Roux, Lebreton, Lecœur, Leclerc, Leclercq, Lecomte,
  Leduc, Lefebvre, Lefèvre, Léger, Legrand, Lejeune, Lemaire, Lemaître, Lemoine, Leroux, Leroy, Lévêque, Lopez, Loiseau,
  Lucas, Maçon, Mahé, Maillard, Mallet, Marchal, Marchand, Maréchal, Marie, Marin, Marion, Martel, Martin, Martinez,
  Marty, Masson, Mathieu, Maurel, Menard, Mercier, Merle, Meunier, Meyer, Michaud, Michel, Millet, Monnier, Morand,
  Moreau, Moreira, Morel, Morin, Moulin, Muller, Navarro, Neveu, Nguyen, Nicolas, Noël, Olivier, Ollivier, Ortega,
  Paris, Pasquier, Paul, Payet, Pelletier, Pereira, Perez, Peron, Perret, Perrin, Perrot, Petit, Petitjean, Philippe,
  Picard, Pichon, Pierre, Pinto, Poirier, Pons, Poulain, Prévost, Pruvost, Rault, Raymond, Raynaud, Regnier, Rémy,
  Renard, Renaud, Rey, Reynaud, Ribeiro, Richard, Rivière, Robert, Robin, Roche, Rodrigues, Roger, Rolland, Rossi,
  Rousseau, Roussel, Roux, Roy, Royer, Sabatier, Sanchez, Santoni, Schmitt, Schneider, Seguin, Simon, Sow, Tanguy,
  Teixeira, Tessier, Texier, Thibault, Thomas, Tissot, Touré, Tran, Traoré, Vallée, Vasseur, Verdier, Vidal, Vigneron,
  Vincent, Voisin, Wagner, Weber, Yilmaz, Zimmermann
`)

function splitNames(text: string): readonly string[] {
  return text.trim().split(/,\s+/)
}
