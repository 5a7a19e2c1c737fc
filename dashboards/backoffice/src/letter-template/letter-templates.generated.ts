/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How it reaches the debtor. */
export type LetterChannel =
  /** By e-mail, with the letter as a PDF. */
  | 'email'
  /** On paper, by post. */
  | 'letter'
  /** As a text message. */
  | 'sms';

/** What a letter, e-mail or text message to a debtor is for. */
export type LetterKind =
  /** Opens the amicable phase, with what article R124-4 of the CPCE wants. */
  | 'first_letter'
  /** The last demand before court. */
  | 'formal_notice'
  /** Says that an instalment is due soon. */
  | 'instalment_reminder'
  /** Anything else. */
  | 'message'
  /** Confirms a payment plan. */
  | 'plan_confirmation'
  /** Confirms a promise in writing. */
  | 'promise_confirmation'
  /** Says that a promise is due soon. */
  | 'promise_reminder'
  /** Asks again. */
  | 'reminder';

/** In which language it is written. */
export type LetterLanguage =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** What letters of a kind say from now on. */
export type LetterTemplateInput = {
  /** The text. */
  body: string;
  /** How they go. */
  channel: LetterChannel;
  /** What the letters are for. */
  kind: LetterKind;
  /** In which language. */
  language: LetterLanguage;
  /** The subject; left empty for text messages. */
  subject: string;
};

export type LetterTemplatePartsFragment = { __typename: 'LetterTemplate', kind: Types.LetterKind, channel: Types.LetterChannel, language: Types.LetterLanguage, version: number, subject: string, body: string, changedAt: string | null, changedByName: string | null } & { ' $fragmentName'?: 'LetterTemplatePartsFragment' };

export type LetterTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterTemplatesQuery = { letterTemplates: Array<{ __typename: 'LetterTemplate', kind: Types.LetterKind, channel: Types.LetterChannel, language: Types.LetterLanguage, version: number, subject: string, body: string, changedAt: string | null, changedByName: string | null }> };

export type SaveLetterTemplateMutationVariables = Exact<{
  input: Types.LetterTemplateInput;
}>;


export type SaveLetterTemplateMutation = { saveLetterTemplate:
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'LetterTemplate', kind: Types.LetterKind, channel: Types.LetterChannel, language: Types.LetterLanguage, version: number, subject: string, body: string, changedAt: string | null, changedByName: string | null }
    | { __typename: 'NotAllowed', message: string }
   };

export const LetterTemplatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterTemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]} as unknown as DocumentNode<LetterTemplatePartsFragment, unknown>;
export const LetterTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letterTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterTemplateParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterTemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]} as unknown as DocumentNode<LetterTemplatesQuery, LetterTemplatesQueryVariables>;
export const SaveLetterTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLetterTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveLetterTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterTemplateParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterTemplateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]} as unknown as DocumentNode<SaveLetterTemplateMutation, SaveLetterTemplateMutationVariables>;