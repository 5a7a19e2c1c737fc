/** First names in use in France, of several generations and origins. */
export const FIRST_NAMES: readonly string[] = splitNames(`
  Adam Adrien Agathe Agnès Aïcha Alain Alban Albert Alexandra Alexandre Alexis Alice Aline Amandine Amélie Amina Anaïs
  André Angélique Anne Anne-Laure Anne-Marie Annick Anthony Antoine Antonin Arnaud Arthur Aude Audrey Aurélie Aurélien
  Axel Baptiste Bastien Béatrice Benjamin Benoît Bérénice Bernadette Bernard Bertrand Brigitte Bruno Camille Carine
  Carole Caroline Catherine Cécile Cédric Céline Chantal Charles Charlotte Chloé Christelle Christian Christiane
  Christine Christophe Claire Claude Claudine Clément Clémence Colette Constance Corinne Cyril Cyrille Damien Daniel
  Danielle David Delphine Denis Denise Didier Dominique Dylan Édith Édouard Éléonore Élisabeth Élise Élodie Éloïse
  Émilie Emma Emmanuel Emmanuelle Enzo Éric Estelle Étienne Eugénie Eva Fabien Fabienne Fabrice Fanny Fatima Fatoumata
  Félix Florence Florent Florian Franck François Françoise Frédéric Frédérique Gabriel Gaël Gaëlle Gaëtan Geneviève
  Geoffrey Georges Gérald Gérard Germain Ghislaine Gilbert Gilles Ginette Grégoire Grégory Guillaume Guy Gwenaëlle
  Hakim Hélène Henri Hervé Hicham Hugo Ibrahima Inès Irène Isabelle Ismaël Jacqueline Jacques Jean Jean-Baptiste
  Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Michel Jean-Pierre Jeanne Jennifer Jérémy Jérôme Jessica Joël
  Joëlle Johanna Jonathan Jordan Joseph Josiane Judith Jules Julie Julien Juliette Justine Karim Karine Kévin Khadija
  Laëtitia Laura Laure Laurence Laurent Léa Léo Léon Leïla Liliane Lionel Lisa Loïc Louis Louise Luc Lucas Lucie
  Lucien Ludivine Ludovic Lydia Madeleine Magali Malika Mamadou Manon Marc Marcel Margaux Marguerite Maria Marie
  Marie-Claude Marie-Hélène Marie-Thérèse Marina Marine Marion Marius Martin Martine Maryse Mathieu Mathilde Matthieu
  Maud Maurice Maxime Mehdi Mélanie Mélissa Michaël Michel Michèle Mireille Mohamed Monique Morgane Moussa Muriel
  Mustapha Myriam Nadège Nadia Nadine Nathalie Nathan Nicolas Nicole Noa Noé Noémie Nora Océane Odette Odile Olivia
  Olivier Ophélie Oumar Pascal Pascale Patrice Patricia Patrick Paul Paulette Pauline Perrine Philippe Pierre
  Pierre-Yves Quentin Rachel Rachid Raphaël Raymond Régine Régis Rémi Renaud René Richard Robert Roger Roland Romain
  Romane Rosalie Roxane Sabine Sabrina Salomé Samir Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone
  Sofia Solange Soline Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie Tanguy Thérèse Thibault Thierry Thomas
  Timothée Tom Valentin Valérie Vanessa Véronique Victor Victoire Vincent Virginie Viviane Xavier Yann Yannick Yasmine
  Yohan Yolande Youssef Yves Yvette Yvonne Zoé
`)

function splitNames(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
