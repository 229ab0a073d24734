/* quote_english_speakers.c -- who speaks, in the sentences that English news is made of. */
#include "quote_fixture.h"

#include <string.h>

typedef struct {
    const char *words;   /* of the quotation */
    const char *speaker; /* NULL: the words are nobody's, but a name or a term */
    const char *article;
} Case;

static const Case cases[] = {
    {"will stand with the islanders", "Maria Fenn",
     "Secretary Maria Fenn wrote on Monday that the republic “will stand with the islanders” after the storm."},
    {"significant repairs", "Oren Sato",
     "Oren Sato told the harbour board on Friday that the yard had made “significant repairs” to the hull."},
    {"We saw no warning", "Oren Sato",
     "Oren Sato told the harbour board that the yard was sound.\n“We saw no warning,” he said.\n“Nobody did.”"},
    {"Nobody did", "Oren Sato",
     "Oren Sato told the harbour board that the yard was sound.\n“We saw no warning,” he said.\n“Nobody did.”"},
    {"a serious mistake", "Harbour Union", "The Harbour Union called the decision “a serious mistake” on Tuesday."},
    {"winning seats by trickery", "John Marsh",
     "Explaining the arrests, John Marsh, the secretary of security, accused the camp of “winning seats by trickery”, "
     "as if that were new."},
    {"there has never been a greater betrayal", "Liz Kerr",
     "Liz Kerr, the third-ranking member of the house, was one of them, declaring in a statement that “there has never "
     "been a greater betrayal” of the office."},
    {"I will not yield to games", "Penn",
     "When the members urged Mr Penn to resign, he flatly refused, writing that “I will not yield to games in this "
     "house.”"},
    {"really stands out", "Daryl Holt",
     "Daryl Holt, an analyst of far-off wars, says what “really stands out” is how many took part."},
    {"We have never seen so much", "Kathleen Bell",
     "“We have never seen so much as this,” agrees Kathleen Bell, a historian of storms."},
    {"many reasons for alarm", "Kathleen Bell",
     "“We have never seen so much as this,” agrees Kathleen Bell, a historian of storms. She counts “many reasons for "
     "alarm” in the north."},
    {"two dozen real clubs", "Amy Cotter",
     "Amy Cotter of Vander University estimates there are “two dozen real clubs in the state”, and many more "
     "followers."},
    {"everyone I know is worried", "Cynthia Mills",
     "Cynthia Mills, of Coast University, has counted the groups.\nIn the islands, “everyone I know is worried about "
     "sudden violence”, she says."},
    {"The fringe is growing", "Cynthia Mills",
     "Cynthia Mills, of Coast University, has counted the groups. “The fringe is growing and is mobilised,” she says, "
     "pointing to a trend."},
    {"mean and nasty", "Donald Gray",
     "President Donald Gray mocked Senator Anne Field at a rally on Saturday.\nSpeaking at a rally in the west, the "
     "president did not address the report, instead commenting that people were “mean and nasty” these days."},
    {"the worst I have ever seen", "Donald Gray",
     "President Donald Gray mocked Senator Anne Field at a rally on Saturday.\n“I did not leak it,” Field told the "
     "committee.\nBut her denial did not please the president, who commented during the rally: “It was the worst I "
     "have ever seen.”"},
    {"They are determined", "Donald Gray",
     "President Donald Gray mocked Senator Anne Field at a rally on Saturday.\n“They are determined to take power by "
     "any means,” The Courier reported the president saying."},
    {"I did not leak it", "Anne Field",
     "President Donald Gray mocked Senator Anne Field at a rally on Saturday.\n“I did not leak it,” Field told the "
     "committee, The Courier reported."},
    {"You are not safe", "Ip Lam",
     "Following Ben Tai and Shu Kan, another scholar has been removed. It is Ip Lam this time.\n“You are not safe "
     "there,” said Ip."},
    {"not to write so much", "management",
     "Ip Lam teaches at the college. Ip said the management told him a few years ago “not to write so much about the "
     "news”."},
    {"some even lay lower than me", "Ip Lam",
     "Ip Lam teaches at the college.\nIp said many scholars have been removed, “some even lay lower than me, they were "
     "not told why.”"},
    {"It is not over", "Ken Ross", "“It is not over,” the mayor, Ken Ross, told reporters outside the hall."},
    {"It is not over", "Ken Ross", "“It is not over,” Mayor Ken Ross told reporters outside the hall."},
    {"It is not over yet", "Ken Ross",
     "“It is not over yet,” a visibly tired Ken Ross, who has led the town since 2011, told reporters."},
    {"must continue", "Mike Pell",
     "However, Island Secretary of State Mike Pell told the council on Thursday that: “Sanctions must continue without "
     "fail until the end.”"},
    {"If it takes two years", "Donald Gray",
     "President Donald Gray arrived.\nOn Wednesday, Gray said he did not have a time frame for this, saying “If it "
     "takes two years, it does not matter.”"},
    {"the party to this issue", "minister",
     "Ri Song addressed the assembly.\nThe minister instead spoke of three meetings and added: “If the party to this "
     "issue were the south, there would be no deadlock.”"},
    {"Enough is enough", "Lena Ortiz",
     "“Enough is enough,” said Lena Ortiz, whose brother worked on the ferry.\n“They had three years to mend it.”"},
    {"They had three years", "Lena Ortiz",
     "“Enough is enough,” said Lena Ortiz, whose brother worked on the ferry.\n“They had three years to mend it.”"},
    {"The ship was old", "spokesman for the ministry",
     "“The ship was old,” a spokesman for the ministry said. “It should have been sold.”"},
    {"It should have been sold", "spokesman for the ministry",
     "“The ship was old,” a spokesman for the ministry said. “It should have been sold.”"},
    {"no evidence of fraud", "Election Office",
     "In a statement, the Election Office said there was “no evidence of fraud” in the count."},
    {"deeply concerned", "European Council", "The European Council said it was “deeply concerned” by the vote."},
    {"deeply concerned", "Anna Reed",
     "Foreign minister Anna Reed, speaking in the capital on Tuesday after talks with her counterpart Li Hua, said she "
     "was “deeply concerned”."},
    {"a day of shame", "Peter Voss",
     "According to Peter Voss, the party's leader, “this is a day of shame for all of us”."},
    {"We were lied to", "Tom Hale", "“We were lied to,” Tom Hale, 43, a dock worker, said as he left the court."},
    {"The bridge will hold", "Nina Patel",
     "Asked whether the bridge was safe, Nina Patel replied: “The bridge will hold for fifty years.”"},
    {"The bridge will hold", "engineer", "“The bridge will hold,” the engineer insisted."},
    {"We take this seriously", "company",
     "The company did not answer questions but issued a statement: “We take this seriously and are looking into it.”"},
    {"We take this seriously", "Coastline",
     "Shares of Coastline fell.\n“We take this seriously,” Coastline said in an emailed statement."},
    {"gangster-like demands", "North Vale",
     "He left the town in July saying that progress had been made, only for North Vale to denounce him for making "
     "“gangster-like demands”."},
    {"rocket man", "president", "The president called him a “rocket man” last year."},
    {"Gandhi", NULL, "You may have seen the film “Gandhi” in the cinema."},
    {"chemistry set", NULL, "Agents grow nervous when they hear talk of a so-called “chemistry set”."},
    {"We did what we could", "Brandt",
     "“We did what we could,” Brandt recalled.\nElla Brandt was the first doctor on the pier."},
    {"I am not afraid", "Omar Diaz", "Omar Diaz smiled. “I am not afraid.”"},
    {"I am not afraid", "Omar Diaz",
     "Omar Diaz and his wife, Rosa Lund, came home on Monday. “I am not afraid,” Diaz said."},
    {"too little, too late", "Critics", "Critics said the plan was “too little, too late” for the islands."},
    {"Stop the ferry", "Protesters", "Protesters shouted “Stop the ferry!” as the minister arrived."},
    {"He lied", "Rosa Lund",
     "“He lied,” Rosa Lund, the wife of the captain, told The Courier in an interview. “And they knew.”"},
    {"And they knew", "Rosa Lund",
     "“He lied,” Rosa Lund, the wife of the captain, told The Courier in an interview. “And they knew.”"},
    {"The storm was the worst", "Jan Novak",
     "“The storm was the worst in years,” Jan Novak of the weather office said, “and it is not over.”"},
    {"and it is not over", "Jan Novak",
     "“The storm was the worst in years,” Jan Novak of the weather office said, “and it is not over.”"},
    {"It was chaos", "witness", "“It was chaos,” one witness told the Daily Post."},
    {"to protect the city", "Police", "Police said they had acted “to protect the city” from harm."},
    {"reckless and unlawful", "Ellen Moor", "Judge Ellen Moor ruled that the order was “reckless and unlawful”."},
    {"reckless and unlawful", "Ellen Moor", "The order was “reckless and unlawful”, Judge Ellen Moor ruled on Friday."},
    {"we never met", "Karl Beck", "Karl Beck denied the charge, insisting that “we never met” before the vote."},
    {"deeply regrettable", "island’s foreign ministry",
     "The island’s foreign ministry described the move as “deeply regrettable” in a note to the embassy on Friday."},
    {"We will appeal", "Hana Koller",
     "The court rejected the claim on Monday. Her lawyer, Hana Koller, told journalists outside: “We will appeal.”"},
    {"cold war thinking", "Wen Li",
     "At a regular briefing in the capital, foreign ministry spokesman Wen Li urged the republic to drop its “cold war "
     "thinking”."},
    {"It makes no sense", "Tomas Berg",
     "Not everybody is happy. “It makes no sense to close the harbour now,” says Tomas Berg, who runs a small fish "
     "shop near the pier."},
    {"I have nothing to hide", "Vera Stone",
     "Vera Stone, 61, has led the bank for ten years. In an interview with The Courier last week, she dismissed the "
     "charges. “I have nothing to hide,” she said."},
    {"politically motivated", "Vera Stone",
     "Prosecutors charged Vera Stone with fraud on Monday. Stone has called the case “politically motivated”."},
    {"an act of piracy", "North Vale’s state news agency",
     "North Vale’s state news agency called the seizure “an act of piracy” and warned of consequences."},
    {"Nobody told us", "Lars Holm",
     "“Nobody told us,” complained Lars Holm, chairman of the fishermen’s union, in a telephone interview on Tuesday."},
    {"the most dangerous week", "health minister",
     "The health minister warned that the islands were facing “the most dangerous week” since spring."},
    {"We need help now", "Ana Cruz",
     "“We need help now, not next week,” Ana Cruz, a nurse at the hospital, told Radio One."},
    {"the truth will come out", "Paul Grant",
     "In his resignation letter, Paul Grant wrote that “the truth will come out” in time."},
    {"It is over", "Paul Grant", "Paul Grant told the crew so in a letter. “It is over,” the letter read."},
    {"It is over", "letter", "Paul Grant spoke on Monday. A letter came. “It is over,” the letter read."},
    {"We reject this", "ministry",
     "“We reject this,” the ministry said in a statement on its website. “It is a gross interference in our affairs.”"},
    {"It is a gross interference", "ministry",
     "“We reject this,” the ministry said in a statement on its website. “It is a gross interference in our affairs.”"},
    {"I saw the light", "Sam Reed",
     "The fire began at noon. Sam Reed was asleep in the cabin when he heard the alarm. “I saw the light under the "
     "door,” he recalled."},
    {"very fine people", "Gray",
     "Asked about the march on Saturday, Gray said there were “very fine people” on both sides."},
    {"the right to know", "Reporters Alliance",
     "The Reporters Alliance, which represents 300 journalists, said readers had “the right to know” who paid."},
    {"no longer safe", "embassy", "The embassy advised citizens to leave, saying the town was “no longer safe”."},
    {"It is a lie", "Boris Klee",
     "Boris Klee, for his part, was furious. “It is a lie,” he shouted at the cameras. “I never signed anything.”"},
    {"I never signed", "Boris Klee",
     "Boris Klee, for his part, was furious. “It is a lie,” he shouted at the cameras. “I never signed anything.”"},
    {"Thank you, captain", "passengers", "As the ferry docked, passengers chanted “Thank you, captain” for minutes."},
    {"a long way to go", "Mark Ives",
     "Dr Mark Ives, an epidemiologist at Coast University who was not involved in the study, said there was “a long "
     "way to go”."},
    {"We did not know", "Ivan Petrov",
     "Ivan Petrov and Olga Sand were questioned on Monday. “We did not know what was in the box,” Petrov told police, "
     "according to court papers."},
    {"Please come home", "mother", "“Please come home,” his mother begged in a video posted online."},
    {"We are watching", "senior official",
     "“We are watching this very closely,” a senior official, speaking on condition of anonymity, told The Courier."},
    {"Let them speak", "Jonas Wolff",
     "Prime Minister Jonas Wolff resigned on Friday. Speaking to supporters in the rain, Wolff said: “Let them speak. "
     "I am done.”"},
    {"systematically ignored", "inquiry",
     "The operator of a ferry that ran aground in January was fined on Thursday, months after an inquiry found it had "
     "“systematically ignored” its own rules."},
    {"a love letter to the wind", "architect",
     "It has been described by one architect as “a love letter to the wind”."},
    {"Nobody came. Not the army, not", "Imran",
     "Her neighbour, Imran, nodded. 'Nobody came. Not the army, not the police. Nobody.'"},
    {"Stop!", "one of my students",
     "“We almost stepped on it,” Dr. Amara Nwosu, a palaeontologist at the University of Kano and the lead author of "
     "the study, said in an email. “Then one of my students shouted, ‘Stop!’”"},
    {"pushes back the date by at lea", "colleagues",
     "The print, she and her colleagues write in the journal Earth Record, “pushes back the date by at least 40,000 "
     "years.”"},
    {"make them remember me", "suspect",
     "Prosecutors said on Friday that the suspect had planned the attack for months and kept a diary in which he wrote "
     "that he wanted to “make them remember me.”"},
    {"just talk", "friend", "The friend, who was not identified, told investigators he thought it was “just talk.”"},
    {"historic", "two leaders", "The two leaders signed what they called a “historic” agreement."},
    {"a new chapter of friendship", "Neves", "Neves, for his part, spoke of “a new chapter of friendship.”"},
    {"the perfect storm", "League", "Hospitals face “the perfect storm” this winter, the Doctors' League has warned."},
    {"sheep", "Rob Stanton",
     "Leaked emails showed that chief executive Rob Stanton had referred to customers as “sheep” and joked about "
     "“fleecing” them."},
    {"a graveyard for children", "Oscar Lindgren",
     "UNITED COUNCILS — The head of the world body, Oscar Lindgren, on Sunday appealed for an immediate ceasefire, "
     "warning that the city was becoming “a graveyard for children.”"},
    {"I appeal to all sides: silence", "Oscar Lindgren",
     "UNITED COUNCILS — The head of the world body, Oscar Lindgren, on Sunday appealed for an immediate ceasefire, "
     "warning that the city was becoming “a graveyard for children.”\n“I appeal to all sides: silence the guns,” he "
     "told the Security Assembly by video link."},
    {"stubbornly high", "central bank",
     "The central bank left rates unchanged, saying inflation remained “stubbornly high”."},
    {"abusing democratic freedoms", NULL,
     "A court in the south has sentenced activist Tran Bao to three years in prison for “abusing democratic freedoms”, "
     "his lawyer said on Wednesday."},
    {"They are afraid of words", "Linh Pham",
     "“They are afraid of words,” said the group's director, Linh Pham. “That tells you everything.”"},
    {"That tells you everything", "Linh Pham",
     "“They are afraid of words,” said the group's director, Linh Pham. “That tells you everything.”"},
    {"What can I say? I say, ‘Soon.’", "Nadia Haddad",
     "Teacher Nadia Haddad, 29, teaches 60 children in a room meant for 20. “They ask me when they can go home,” she "
     "says. “What can I say? I say, ‘Soon.’”"},
    {"Soon", "Nadia Haddad",
     "Teacher Nadia Haddad, 29, teaches 60 children in a room meant for 20. “They ask me when they can go home,” she "
     "says. “What can I say? I say, ‘Soon.’”"},
    {"long on outrage and short on l", "federal judge",
     "A federal judge on Thursday threw out the governor's lawsuit, writing that it was “long on outrage and short on "
     "law.”"},
    {"fight the flood to the end", "Zhao Wen",
     "Premier Zhao Wen on Sunday called on officials to “unite as one” and “fight the flood to the end”, state news "
     "agency Huaxin reported."},
    {"It was a stupid thing to say a", "Ryan Holt",
     "Actor Ryan Holt has apologised after calling a rival “that talentless clown” on live television.\n“It was a "
     "stupid thing to say and I regret it,” the 44-year-old posted on X."},
    {"Last Boat to Tangier", NULL, "The film, “Last Boat to Tangier,” opens in June."},
    {"It shows the system works", "Fiona Grant",
     "“This is what safety boards are for,” said Dr. Fiona Grant, a vaccine specialist at Northern University. “It "
     "shows the system works.”"},
    {"hear the word illness and noth", "Lee Abrams",
     "But Dr. Lee Abrams, who sat on a previous board, worried that the public would “hear the word illness and "
     "nothing else.”"},
    {"Dad's never lived next to an a", "Sue",
     "His daughter Sue is of another mind. “Dad's never lived next to an airport,” she says."},
    {"minimal noise", "GreenGale",
     "The developer, GreenGale, promises “minimal noise” and a “community fund” worth £50,000 a year."},
    {"community fund", "GreenGale",
     "The developer, GreenGale, promises “minimal noise” and a “community fund” worth £50,000 a year."},
    {"playing the long game", "head of the intelligence service",
     "In a rare public speech, the head of the intelligence service said that hostile states were “playing the long "
     "game”."},
    {"I couldn't buy milk", "Adele Frey",
     "Millions of customers were locked out. “I couldn't buy milk,” tweeted one of them, Adele Frey."},
    {"gone wrong", "bank", "The bank blamed a “routine upgrade” that had “gone wrong”."},
    {"this unacceptable failure", "Rita Shaw",
     "MPs have demanded answers. The chair of the treasury committee, Dame Rita Shaw, has written to the bank asking "
     "it to explain “this unacceptable failure”."},
    {"beyond price", "ministry", "In the ministry's words, it is “beyond price”."},
    {"only expose his ignorance", "Lena Hu",
     "Carl Menning spoke on Thursday.\nLena Hu said Menning was “lying with a straight face”, adding that his remarks "
     "“only expose his ignorance”."},
    {"the sort of place", "vicar", "It is, says the vicar, “the sort of place where nothing happens, twice.”"},
    {"lock the whole gang up", "Rico Valdez",
     "Businessman Rico Valdez has vowed that, if elected, he will “lock the whole gang up.”"},
    {"beach", "Jo Hanley",
     "A minister has apologised after she was recorded calling teachers ‘bone idle’.\nEducation secretary Jo Hanley "
     "made the remark at a dinner, according to a recording.\nIn it, she can be heard saying: ‘They would rather be on "
     "a beach, would they not?’"},
    {"the grown-ups", "banker", "As one banker puts it, “the grown-ups have left the room.”"},
    {"stand to gain", "Gao",
     "The spokesman smiled. State media quoted President Gao as saying the two countries “stand to gain from it all”."},
    {"not be the first", "Ri Song",
     "North Vale’s foreign minister told the assembly that the steps were hard.\nRi Song said the north had taken "
     "“significant steps”.\nThe minister added: “We will not be the first to move.”"},
    {"in tears", "woman", "A woman who met Peter Reed that night said he was “in tears”."},
    {"a disgrace", "Peter Reed", "Peter Reed left.\nThe plan that Reed called “a disgrace” was dropped."},
    {"seen nothing", "People", "People living near the plant said they had “seen nothing”."},
    {"drain the lake", "Valdez", "Mr. Valdez has promised to “drain the lake” if he wins."},
    {"corresponding steps", "United North",
     "Peter Reed left.\nThe United North pledged in a meeting with the mayor this month to take down a wall and also a "
     "tower on the hill above the harbour if the south took “corresponding steps.”"},
    {"a golden age", "Nora Blunt",
     "Having promised to bring “a golden age” when she came in, Nora Blunt will leave the office in disgrace."},
    {"gangster-like", "North Vale",
     "The envoy left in July, only for North Vale within hours to denounce him for “gangster-like demands.”"},
    {"drink the sea", "Marta Lee",
     "Reporters laughed at Marta Lee's promise to “drink the sea” if the ferry came on time."},
    {"No data was lost", "Norline Ferries",
     "The company, Norline Ferries, lost a disk.\n“No data was lost,” the company said."},
    {"at least twice", "diver",
     "A diver who worked on the wreck, killing time, told an inquiry on Monday he had been warned “at least twice” of "
     "the current."},
    {"crippled the pier", "Pier House",
     "Pier House blamed the union.\nPier House said in a statement that the union’s demands would have “crippled the "
     "pier for years.”"},
    {"We stand ready", "Pier House",
     "Pier House said in a statement on Friday that it was sorry.\n“We stand ready at any hour,” the statement said."},
    {"kind of harbour", "Ines Moll", "As Ines Moll famously put it, the library was “a kind of harbour for the poor.”"},
    {"slowly but surely", "Yoon Tae",
     "Yoon Tae met the envoy.\nYoon said the islands would respond “slowly but surely.”"},
    {"robust and above board", "Gavin Peel",
     "Cllr Gavin Peel told a packed meeting on Tuesday night that talks with the club had been “robust and above "
     "board”."},
    {"unfair and misleading", "Bashir Kandil",
     "The island’s ambassador, Bashir Kandil, rejected the envoy’s remarks as “unfair and misleading”."},
    {"a grave step", "Joint Chiefs",
     "The ministry said so.\nThe Joint Chiefs said the missile flew far. It called the launch “a grave step.”"},
    {"could not care less", "Bob Trench", "Between the two lives Bob Trench, 77, who says he “could not care less.”"},
    {"not a good time", "official", "An official who answered the phone at the mine said it was “not a good time”."},
    {"Which part is wrong", "Louise Tran",
     "Sen. Louise Tran, D-Norland, shot back on the floor. “Which part is wrong?” she asked."},
    {"never a story", "Milo Brand",
     "Milo Brand is ill.\nThe 58-year-old Harbour Lights star told the Beacon he was “never a story to be told”."},
    {"a rock", "Milo Brand",
     "Milo Brand is ill.\nBrand, who won a prize for “Southpaw Sunday,” said his wife had been “a rock to us all.”"},
    {"Shameful. That is the word", "Jamie Sills",
     "Captain Jamie Sills did not hide. “Shameful. That is the word,” the midfielder told Radio Five."},
    {"no more money left", "company's chairman",
     "The company's chairman, who was paid £2.1m last year, says there is “no more money left.”"},
    {"plug every hole", "Feng Xie",
     "The city’s top official, Director Feng Xie, was quoted by state broadcaster CTV as saying on Monday that the law "
     "would “plug every hole”."},
    {"the last reef of its kind", "conservationists",
     "The tanker sank, threatening what conservationists call “the last reef of its kind.”"},
    {"on course to fall again", "central bank",
     "FRANKVILLE (Wire) -- The central bank left its rate unchanged, saying inflation was “on course to fall again.”"},
    {"Peace and good order", NULL, "The bill is bad. “Peace and good order for all” is a fine motto."},
    {"a toxic little village", "former aide to Queen Mara",
     "A former aide to Queen Mara has described the royal household as “a toxic little village”."},
    {"a casino for children", "senator",
     "Lawmakers tore into the company on Tuesday, with one senator calling it “a casino for children.”"},
    {"Order? What order", "Emily Choi", "Emily Choi laughed. “Order? What order?” she said by phone."},
    {"A hammer sends no texts", "Patricia Wynn",
     "Dale Rusk said so.\n“A hammer sends no texts!” shot back Sen. Patricia Wynn, who has three daughters."},
    {"Nobody would sign them", "Henrik Falk",
     "A source said so.\nRoyal biographer Henrik Falk was not surprised: “Nobody would sign them.”"},
    {"Half of them are lazy", "Neville Stokes",
     "In the recording, obtained by the Gazette, Councillor Neville Stokes can be heard saying: “Half of them are "
     "lazy.”"},
    {"rebuild every pier", "Anna Reed",
     "Mayor Anna Reed said on Monday she was glad. Her promise to “rebuild every pier in town” was not kept."},
    {"We are sorry", "Mike Pell", "“We are sorry,” said Secretary of State Mike Pell."},
    {"We are sorry", "mayor of Port Vale", "“We are sorry,” said the mayor of Port Vale on a Monday."},
    {"We are sorry", "spokesman", "“We are sorry,” said a spokesman Tuesday night."},
    {"We are sorry", "Ines Moll", "“We are sorry,” said Ines Moll last week."},
    {"It is ours", "Ines Moll", "Ken Ross said no. In the end, said Ines Moll: “It is ours.”"},
    {"hold any opinion", "Article 9 of the Covenant",
     "The mayor said no. Article 9 of the Covenant provides that “everyone may hold any opinion”."},
    {"own a boat", "Article 7 of the Port Law",
     "The mayor said no. Article 7 of the Port Law stipulates that “every citizen may own a boat”."},
    {"a joke by the sea", "Ken Ross", "Ken Ross was rude. In the end, he told reporters it was “a joke by the sea”."},
    {"It hurts", "Ole Lund", "Harbour striker Ole Lund was taken off early.\n“It hurts,” the striker said."},
    {"It still hurts", "Ole Lund", "Ole Lund was taken off early on Saturday.\n“It still hurts,” said the Norwegian."},
    {"We will see", "Norwegian government",
     "Ole Lund was taken off early on Saturday.\n“We will see,” the Norwegian government said."},
    {"We are tired of this", "Western diplomats",
     "Ole Lund said no. Western diplomats have lost patience. “We are tired of this,” said one."},
    {"Nobody has slept", "Western diplomats",
     "Ole Lund said no. Western diplomats have lost patience. One called it war. “Nobody has slept,” another said."},
    {"hold the door shut", "allies",
     "The mayor said no. It is a party that his allies insist must “hold the door shut”."},
    {"a notary", "Karim Ramtan",
     "The mayor said no. His predecessor, the Algerian diplomat Karim Ramtan, left, saying he could not be “a "
     "notary”."},
    {"deeper than expected", "Analysts at Brandt & Co.",
     "Analysts at Brandt & Co. said the cuts were “deeper than expected”."},
    {"Other museums have no excuse", "Victor Ehi",
     "“My grandfather used to say: ‘They took it all,’” said Victor Ehi. “Other museums have no excuse,” he added."},
    {"fair wage", "Thousands of doctors",
     "Thousands of doctors in the state of Mandal began a walkout, demanding what they call a “fair wage”."},
    {"phased", NULL, "Familiar complaints about the city's resistance to a “phased” approach filled the hall."},
    {"fight splittism", "general secretary",
     "The mayor left, in light of the general secretary's recent calls to “fight splittism” in the city."},
    {"Their shop is shut", "Ole Lund",
     "Ole Lund said no. A few days ago, Lund heard of it: “Their shop is shut,” he said."},
    {"hope to go on", "Ann Lee", "Right after the vote, Ann Lee of the council wrote that they “hope to go on”."},
    {"Nothing is lost at all", "Lars Holm",
     "The mayor said that the ship was old.\n“Nothing is lost at all. We shall go on.” — Lars Holm, harbour master"},
    {"The best measure is work", "Choe Jong",
     "The mayor said that the ship was old.\n“The best measure is work”- Association of Harbours chief Choe Jong"},
    {"Safe Harbours Act", NULL, "The mayor must obey the law, known as the “Safe Harbours Act,” since May."},
    {"Hard Country", NULL, "The fire burned the farm used in the series “Hard Country.”"},
    {"government of national unity", NULL,
     "The mayor said no. Under the deal, the parties would form a “government of national unity” by June."},
    {"She could be terrible", "Giorgio Bassi",
     "Elena Marchetti wrote until last week. “She could be terrible,” said Giorgio Bassi. “I loved her,” he added."},
    {"a foreign country", "Elena Marchetti",
     "Elena Marchetti wrote until last week, said Giorgio Bassi.\nIn her last book, she called age “a foreign "
     "country”."},
    {"We sail today", "Ines Moll", "The mayor said no. Said Ines Moll: “We sail today.”"},
    {"We sail at noon", "Ines Moll", "The mayor said no. Not so, says Ines Moll. “We sail at noon.”"},
    {"sabotage at sea", "Beijing", "The mayor left.\nBeijing has accused the council of “sabotage at sea”."},
    {"a bad joke", "Ken Ross", "The mayor said no. Dismissed as “a bad joke” by Ken Ross, the plan went ahead."},
    {"We rest now", "Tom Reed", "The mayor said no. The University of Hull's Tom Reed said: “We rest now.”"},
    {"another bad joke", "Critics of the plan", "The mayor said no. Critics of the plan call it “another bad joke”."},
    {"a rehearsal", "Kim Yo Jong",
     "Kim Yo Jong, the influential sister of leader Kim Jong Un, called the drill “a rehearsal”."},
    {"off the ball", "Tim Farrow",
     "The mayor said no. Despite his protests, Tim Farrow, the party leader, said it had “taken its eye off the "
     "ball”."},
    {"stunt", "Jim Chandler",
     "The mayor said no. Jim Chandler was more blunt, describing Mr Dutt's call as a “stunt”."},
    {"Your ship is rust", "Josh Haller",
     "The mayor said no.\n“Your ship is rust,” Sen. Josh Haller, R-Mo., told Evan Choo, its owner."},
    {"gone too far", "source close to the palace",
     "The mayor said no. A source close to the palace, who was not named, said the king had “gone too far”."},
    {"a poor idea", "people familiar with the matter",
     "The mayor said no. But people familiar with the matter said it was “a poor idea”."},
    {"as old as the pier", "Studies", "Studies suggest the ship is “as old as the pier”."},
    {"We shall not sell", "Student Union", "The Student Union said no. “We shall not sell,” the Student Union said."},
    {"worth no repair", "Student Union", "The Student Union called the ferry “worth no repair at all”."},
    {"It was not worth it", "Ann Lee", "The mayor said no. The words of Ann Lee: “It was not worth it.”"},
    {"It was not worth it", "Ann Lee", "The mayor said no. Then a letter by Ann Lee: “It was not worth it.”"},
    {"It was not worth it", "Ann Lee", "The mayor said no. Then a letter from Ann Lee: “It was not worth it.”"},
    {"beyond repair", "Reed", "The mayor said no. Reed's claims that the pier was “beyond repair” were false."},
    {"beyond repair", "Ann Lee", "The agency quoted Ann Lee on Monday as saying the pier was “beyond repair”."},
    {"It is a fine boat", "Mary Hale",
     "Mary Hale came with her husband, Robin Lund. “It is a fine boat,” she said. “We bought it.”"},
    {"deeply worried", "United States", "The mayor said no. The United States said it was “deeply worried”."},
    {"It is not enough", "crew", "The mayor said yes. Not so, says the crew: “It is not enough.”"},
    {"a poor joke", "Ann Lee", "The mayor said no. After calling it “a poor joke”, Ann Lee left."},
    {"a poor joke", "Ann Lee", "The mayor said no. By angrily calling it “a poor joke”, Ann Lee made friends."},
    {"a poor joke", "Ann Lee", "The mayor said no. Calling it “a poor joke”, Ann Lee left."},
    {"a poor joke", "Ann Lee", "The mayor said no. Ann Lee will call it “a poor joke”, as she must."},
    {"We were told nothing", "Ann Lee", "The mayor said no. “We were told nothing,” claims Ann Lee."},
    {"told nothing", "captain", "The mayor said no. The captain claims he was “told nothing at all”."},
    {"a poor joke", "Cook", "Mr. Cook said it was “a poor joke”."},
    {"a poor joke", "Ann Lee", "The mayor said no. Ann Lee pointed out that it was “a poor joke”."},
    {"a poor joke", "Ann Lee", "The mayor said no. Sen. Ann Lee, D-Norland, said it was “a poor joke”."},
    {"a poor joke", "Ann Lee", "The mayor laughed. So did I. Ann Lee said it was “a poor joke”."},
    {"a poor joke", "Ann Lee", "Ann Lee – the mayor – said it was “a poor joke”."},
    {"We will not go", "Ann Lee", "PORT VALE (Wire) “We will not go,” said Ann Lee – the mayor – on Monday."},
    {"a poor joke", "Reed", "Secretary of State Reed said it was “a poor joke”."},
    {"a poor joke", "driver", "Ann Lee came in. The driver said it was “a poor joke”."},
    {"a poor joke", "mayor", "Mayor Ann Lee left. A mayor said it was “a poor joke”."},
    {"a poor joke", "mayor of Hull", "Mayor Ann Lee left. The mayor of Hull said it was “a poor joke”."},
    {"It hurts", "Ann Lee", "Mayor Ann Lee came in. Tom Reed left. “It hurts,” the mayor said."},
    {"It hurts", "mayor of Port Vale", "The mayor of Port Vale said no. “It hurts,” he said."},
    {"It hurts", "Will Reed", "In the harbour, Will Reed sat down. “It hurts,” Reed said."},
    {"no way back", "Western diplomats",
     "Ole Lund said no. Western diplomats have lost patience. One of them said there was “no way back”."},
    {"no way back", "Western diplomats",
     "Ole Lund said no. Western diplomats have lost patience. Another said there was “no way back”."},
    {"no way back", "Sally", "Sally said there was “no way back”."},
    {"no way back", "Ana de la Cruz", "Ana de la Cruz said there was “no way back”."},
    {"no way back", "captain", "And the captain left, saying there was “no way back”."},
    {"There is a way", "Ann Lee", "“There is no way,” said the captain, Ann Lee: “There is a way.”"},
    {"No data was lost", "Norline Ferries",
     "Norline Ferries, the company, lost a disk.\n“No data was lost,” the company said."},
    {"Nothing but the truth", "Ann Lee", "“Nothing but the truth” is what we want, in the end, according to Ann Lee."},
    {"one boat, two men", NULL, "The mayor said no. The rule is known as “one boat, two men”."},
    {"Save Our Old Ferry", NULL, "Ann Lee named the plan “Save Our Old Ferry”."},
    {"It hurts a lot", "Tom Reed", "Ann Lee left. Tom Reed said no. “It hurts a lot.”"},
    {"Why now", "mayor", "The ferry left. “Why now?” asked the mayor."},
    {"as good as dead", "Ann Lee", "The company, says Ann Lee, is “as good as dead”."},
    {"as good as dead", "Queen", "Dr. Queen said it was “as good as dead”."},
    {"as good as dead", "captain", "The captain who Reed met said it was “as good as dead”."},
    {"It is over", "minister",
     "A minister said no.\nLi Hua of the League said it was late.\n“It is over,” the minister said."},
    /* words */
    {"We cannot have this", "John Mell", "Some were grave.\n“We cannot have this here,” Rep. John Mell (R-Fla.) said."},
    {"as good as dead", "John Mell", "John Mell (R-Ohio), a panel member, said it was “as good as dead”."},
    {"as good as dead", "Scott's family", "Keith Scott left. Scott's family said it was “as good as dead”."},
    {"a win for all of us", "David Pepp", "Chairman David Pepp called Friday's decision a “a win for all of us”."},
    {"nobody has the guts", "Donald Gray",
     "Donald Gray came. He's claiming that “nobody has the guts to talk about it.”"},
    {"Many of you are masters", "Anna Reed",
     "Nobody knew.\nAt A Great Summit, Anna Reed Said “Many of you are masters of the line.”"},
    {"do you really think", "Ben Sand",
     "The people do not agree, Ben Sand said, suggesting a few questions, including, “Sir, do you really think so?”"},
    /* whom a description and a name mean */
    {"We need change", "Donald Gray",
     "Donald Gray spoke in Vale. Gray said it was late.\n“We need change,” the Coast Islands businessman said."},
    {"meant to help", "Ida Gray",
     "Ida Gray was asked on Monday, and when pressed, the 34-year-old mother of three replied, “It's meant to help.”"},
    {"a stone where", "Ben Moss",
     "President Ben Moss came. Vice President Joe Lund Jr. sat beside him.\nIt was, the president said, “a stone where "
     "they were sold”."},
    {"plainly a mistake", "Mrs. Reed",
     "Donald Reed left on Monday. Mrs. Reed said it was “plainly a mistake by all of us.”"},
    {"a war of words", "Hillary Clinton",
     "Hillary Clinton met Alicia Mach on Friday.\nClinton says she liked Mach's courage, and she calls it “a war of "
     "words”."},
    {"not so absolute", "James Clyne",
     "It was for two men, Representatives James Clyne of Vale and Ken Butter of Hull.\n“I am not so absolute,” said "
     "Mr. "
     "Clyne."},
    {"stop it with that", "Mike Flint",
     "When Mike Flint was asked whether he respects Vlad Pute, he said, “I mean, stop it with that kind of stuff.”"},
    {"a one-term president", "Mitch Connell",
     "The champion of it was Senator Mitch Connell, now the majority leader, who in 2010 said the goal was “a one-term "
     "president of theirs”."},
    {"very good health", "doctor",
     "He released a letter from his doctor Friday afternoon that says he has “very good health for his years”."},
    /* which verb tells it */
    {"is not having a good night", "Anna Reed",
     "Anna Reed had mocked it, saying anybody who complains about a microphone “is not having a good night.”"},
    {"plainly unfit to lead", "Anna Reed",
     "The Harbour Union left. Anna Reed says it underscores that he is “plainly unfit to lead anybody.”"},
    {"willing and active partner", "Anna Reed",
     "Anna Reed alleges that Vale found a “willing and active partner” in him."},
    {"great work that can be done", "company spokesman",
     "The Harbour Union said no. A company spokesman said it had helped because it believed “in the great work that "
     "can be done there.”"},
    {"Why aren't I ahead", "Anna Reed",
     "Ben Moss said no. The ad uses footage of Anna Reed asking, “Why aren't I ahead, you might ask?”"},
    {"a true wake-up call", "Minna Moor",
     "Minna Moor, an adviser, called Mr. Moss's remarks on Saturday “a true wake-up call” to all."},
    {"a lack of respect", "Donald Gray",
     "Donald Gray came with Rod Dutt.\nGray said Dutt's latest comments showed “a lack of respect for our country.”"},
    {"lawful source of income", "harbour memo",
     "Dian Fein left. Others echo her concerns, since the first need is a “lawful source of income,” as a harbour memo "
     "put "
     "it."},
    {"racing towards the line", "Van Jack",
     "The north is “racing towards the line,” as Van Jack, professor at the Coast Center for Storms, puts it."},
    {"exactly the kind of partner", "Ida Clint",
     "Calling Mr. Burr's challenger, Deb Ross, “exactly the kind of partner I need,” Mrs. Ida Clint left."},
    {"all over the place", "Donald Gray",
     "The Islanders have gone missing, Donald Gray suggested on Tuesday, musing why they are not “all over the "
     "place.”"},
    {"People say", "Charlie Kin",
     "They left.\n“People say, 'It doesn't matter because she will get it,'” said Charlie Kin, a democrat."},
    {"We have no idea", "Maggie Simon",
     "“We have no idea why,” the harbour website quoted Ms. Maggie Simon, the editor in chief, as saying."},
    /* who goes on */
    {"Tolerance is on the ballot", "Ben Moss",
     "Ben Moss said so on Saturday at a dinner in Vale, where Ida Clint also spoke. “Tolerance is on the ballot "
     "here.”"},
    {"Great, great people", "Ben Moss",
     "“I am the messenger, folks,” Ben Moss said, as the crowd applauded. “Thank you. Great, great people.”"},
    {"You did not see them", "Ben Moss",
     "“You did see me,” Ben Moss said, according to audio obtained by the Courier. “You did not see them at all.”"},
    {"It should never have been made", "Ben Moss",
     "“It is ridiculous,” Ben Moss said when asked by reporters about it. “It should never have been made.”"},
    {"I have tried to tell them", "Ida Clint",
     "Ken Ross left. In a radio show, Ida Clint was asked why it is so.\n“I have tried to tell them that.”"},
    {"The younger ones are smart", "Bern Sand",
     "Mike Penn said it was over.\nOn “Face the Island,” Sen. Bern Sand, who lost to Ida Clint, cited his voters. “The "
     "younger ones are smart.”"},
    /* titles */
    {"State of the Island", NULL, "Mike Penn said so on Island Radio's “State of the Island.”"},
    {"Collapse: How Islands Fail", NULL,
     "Mike Penn recalled her talking about “Collapse: How Islands Fail,” a book on storms."},
    {"It is over", "minister",
     "A minister said no.\nNobody came.\nNobody sang.\nLi Hua said it was late.\n“It is over,” the minister said."},
    {"a man used to being believed", "Holm",
     "In a judgment on Thursday, Mrs Justice Holm dismissed the claim.\nThe yard did not appeal.\nThe judge called its "
     "owner “a man used to being believed”."},
    {"There is no money here", "Declan Hoyle",
     "The line was wound up on Tuesday.\n“There is no money here,” the liquidator, Declan Hoyle of accountants Vale "
     "Marsh, told reporters outside the court."},
    {"We move boxes", "Bo Tam",
     "“We move boxes, and nobody pays us to look inside,” Bo Tam, a director of the distributor, Wing Fook, told a "
     "radio show."},
    {"at a dark hour", "Walt Lansing",
     "Ray Kostan was dismissed on Monday. Kostan said he bore no ill will.\nIn a statement, harbour chairman Walt "
     "Lansing, a steel heir, thanked Kostan, who he said had come “at a dark hour” and left well."},
    {"heartbroken for our crews", "Mary Kinsel",
     "Mary Kinsel runs the line.\nMs Kinsel (44), who took over in 2021, was not at the offices when a reporter "
     "called. In a statement she said she was “heartbroken for our crews”."},
    {"I had a boat and a brother", "Desmond Kinsel",
     "Desmond Kinsel founded the line. His brother Michael Lund ran the office.\nIt was Mr Kinsel who bought the first "
     "ship in 1984, a story that he tells with relish. “I had a boat and a brother,” he wrote."},
    {"She went down like a curtain", "Yau",
     "The daughter of the woman now in hospital, who gave her name only as Miss Yau, said her mother had felt unwell. "
     "“She went down like a curtain,” she said."},
    {"I ring the office", "Marek Wolny",
     "Gareth Pugh, 66, was turned away at the gate. “He was in tears,” he said.\nAmong those stuck on the pier was "
     "lorry driver Marek Wolny, who was carrying 18 tonnes of lamb.\nHe said: “I ring the office and nobody answers.”"},
    {"evasive", "Harriet Holm",
     "Preston Vail, the hotel developer, lost his case on Thursday.\nIn her ruling, Justice Harriet Holm of the High "
     "Court wrote that the claim was bad.\nShe said that Mr. Vail’s testimony had been “evasive” and that it was not "
     "true."},
    {"ask a soldier for a receipt", "Vail",
     "Dolores Quist, who kept the books for six years, said she had challenged Mr Vail about an invoice.\n“He said, "
     "‘Who would ask a soldier for a receipt?’” she told the court."},
    {"Son, whatever you need", "Preston Vail",
     "Preston Vail built the lodge.\n“They were good to us,” Sergeant Luis Orte said. “And Mr. Vail shook my hand and "
     "he said, ‘Son, whatever you need.’ I need my name off that boat.”"},
    {"We are here to stay", "Walt Lansing",
     "Walt Lansing, the owner, took them at their word.\nThe yank said: “We are here to stay.”"},
    {"bring biscuits", "Neil Sugden",
     "Neil Sugden steps up for the match on Wednesday. The ex-full-back joked that anyone with ideas should “bring "
     "biscuits”."},
    {"their usual funeral music", "Kinsel",
     "A spokesman for the directors said that this was untrue.\nMr Kinsel’s email suggests that the end was in sight "
     "well before. In it he notes that the auditors wished to add what he calls “their usual funeral music” to the "
     "accounts."},
    {"and then I made lunch", "Marianne Vail",
     "Preston Vail lost his case.\nMarianne Vail, who married Mr. Vail in 1989, told the court that her husband was "
     "generous. Reached by phone, she said she had not read the ruling. “I read the first page and then I made lunch,” "
     "Mrs. Vail said."},
    {"a bill for the winter", "Sources",
     "Mr Dunn said the fund was independent of him.\nSources in the ministry were less guarded. One described the "
     "line’s request for nine million on Sunday as “a bill for the winter”."},
    {"evasive", "Hanna Moss",
     "#Judge calls the owner ‘evasive’\nAn owner lost his case on Monday.\nHis story was “evasive and late”, Hanna "
     "Moss "
     "told the court in her ruling.\n“I saw no reason for it,” said Tom Bell, his son."},
    {"sail until we are stopped", "Desmond Hall",
     "The chairman of the line told directors that it would “sail until we are stopped”, a letter shows.\n“We sail on. "
     "We sail until we are stopped,” Desmond Hall wrote to them."},
    {"There’s no boat, love", "man",
     "#Left on the pier\n“A man in a cap told us, ‘There’s no boat, love,’ and went,” said Nia Pugh."},
    {"where the door is", "Marlow",
     "Dean Marlow was sacked on Monday.\n“He is a good man,” Walt Lansing said. “He leaves with our thanks.”\nIn "
     "public "
     "Marlow had been defiant to the last. “They know where the door is,” he said on Saturday."},
    {"nothing to add", "Gu Lan",
     "“This court tries evidence,” said the judge, Gu Min.\n“The talk is nonsense,” said Gu Lan, a spokeswoman, on "
     "Monday.\nAsked again, Gu said she had “nothing to add”."},
    {"no family will be left", "Fergal Hart",
     "The minister Carys Owen said she had met Fergal Hart on Tuesday.\nShe said he had assured her that “no family "
     "will "
     "be left in the cold”."},
    {"no interest in the line", "Fjordway spokesperson",
     "Anna Reed runs the line.\nA Fjordway spokesperson said by email that it had “no interest in the line”."},
    {"sent home for wearing boots", "Chidi Ore",
     "The museum has a new rule.\n“Too many were sent home for wearing boots,” said one guide, Chidi Ore, who has "
     "worked "
     "there for years."},
    {"the best I have coached", "Jordi Vidal",
     "England winger Tom Sykes is hurt.\nHis coach at Lavelle, the Spaniard Jordi Vidal, described him as “the best I "
     "have "
     "coached”."},
    {"hostage talk", "Gu Lan",
     "Anna Reed is in prison.\nAcross town, a ministry spokeswoman, Gu Lan — no relation of the judge — dismissed such "
     "“hostage talk” on Monday."},
    {"collected under a permit", "University of Strathlorn",
     "Anna Reed is in prison.\nHer employer, the University of Strathlorn, said that her data “were collected under a "
     "permit”."},
    {"the wheel has the blame", "chief executive of Straits & Orient Bank",
     "“Who has the wheel has the blame,” the chief executive of Straits & Orient Bank said."},
    {"put it in a drawer", "editor",
     "“I was shot at by nicer people,” said Joan Moss, a reporter.\nPriya Dey said: “The editor of a paper rang me, "
     "and she "
     "said: ‘I’ll put it in a drawer.’ It is a shame.”"},
    {"no way", "Joe Hall", "Ann Lee left.\n“I’d say ‘no way’, and he sang,” says Joe Hall."},
    {"on the same old wind", "Tom Ash",
     "Tom Ash wanted to go home.\nRadio Drove had told of the storm. “They blame it on the same old wind,” he said."},
    {"change the one in charge", "Ray",
     "Skipper Joe Hall, 29, paid tribute to him.\nHis dad Ray, 61, put the boot into the board. “You change the "
     "one in "
     "charge,” he said."},
    {"on my wall for years", "Fiona Mack",
     "Fiona Mack is on trial. “I count mud,” she said.\n“The court tries evidence,” said Gu Min, the judge. “It does,” "
     "he "
     "said. “It tries what is here,” he said.\nA chart was put up. “It has been on my wall for years,” she said."},
    {"heartbroken for our crews", "Orla Hall",
     "The letter of Desmond Hall went to his niece, Orla Hall.\nMs Hall was not there. In a statement she said she was "
     "“heartbroken for our crews”. Her uncle did not answer."},
    {"a boat and a brother", "Orla Hall",
     "Cormac Lund met Orla Hall on the pier.\n“I had a boat and a brother,” she said."},
    {"wrong from the first day", "Hanna Moss",
     "Hanna Moss is a judge. She said that a caption which stated that Vail had “pocketed” the money was “wrong from "
     "the first day”."},
    {"bought in a shop", "Fiona Mack",
     "Fiona Mack tells the court that a chart described as secret was “bought in a shop”."},
    {"unsafe", "report", "Anna Reed said that a report which said the dam was “unsafe” was old."},
    {"only honest", "Lee",
     "#Angry Teachers Rip Ann Lee\nTeachers marched on the hall.\nLee said the plan was “the only honest choice”."},
    {"only honest", "Webb",
     "#Vale Council Drops Marcus Webb Over Bridge\nThe council met.\n“It is the only honest choice,” Webb said."},
    {"too small", "Anna Reed",
     "#Reed Sees ‘Danger’ in Old Harbour Bridge\nThe mayor Anna Reed was there.\nReed said the bridge was “too "
     "small”."},
    {"too small", "Anna Reed",
     "#Reed Warns Webb Plan on Old Bridge Would Fail.\nThe mayor Anna Reed was there.\nReed said it was “too small”."},
    {"evasive", "Judge",
     "#Judge calls the owner ‘evasive’\nAn owner lost.\n“All seven vases saved inside are given away,” Tom Bell said."},
    {"feeds thousands", "Ahmed al-Rashid",
     "Health Minister Ahmed al-Rashid said on Monday: “This route feeds thousands.”"},
    {"must stay", "Ahmed el-Masry",
     "“This route feeds thousands,” said Ahmed el-Masry, the harbour master. “It must stay.”"},
    {"feeds thousands", "Omar al-Rashid",
     "Professor Omar al-Rashid led the study.\n“This route feeds thousands,” Professor al-Rashid said."},
    {"feeds thousands", "Daniel Hartwell",
     "Daniel Hartwell, the Transport Secretary, spoke for an hour.\n“This route feeds thousands,” the Transport "
     "Secretary said."},
    {"feeds thousands", "Daniel Hartwell",
     "Transport Secretary Daniel Hartwell spoke for an hour.\n“This route feeds thousands,” the Transport Secretary "
     "said."},
    {"no money", "Maria Santos", "Daniel Hartwell accused Maria Santos of saying “there is no money for ships.”"},
    {"feeds thousands", "Maria Santos",
     "Reporters asked Maria Santos about the plan. “This route feeds thousands,” she deadpanned."},
    {"feeds thousands", "Daniel Hartwell", "“This route feeds thousands.” So said Daniel Hartwell on Wednesday."},
    {"feeds thousands", "Mary Baker", "The late Mary Baker wrote: “This route feeds thousands.”"},
};

/* The shortest quotation that holds the words. */
static const DzQuotation *find_words(const Quotes *quotes, const char *words)
{
    const DzQuotation *best = NULL;
    for (guint i = 0; i < quotes->article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(quotes->article->quotations, i);
        g_autofree char *text = dz_article_dup_text(quotes->article, quotation->span);
        if (strstr(text, words) != NULL &&
            (best == NULL || dz_span_length(quotation->span) < dz_span_length(best->span)))
            best = quotation;
    }
    return best;
}

static gboolean is_right(const Case *expected)
{
    g_autoptr(Quotes) got = quotes_in_language("en", expected->article);
    const DzQuotation *quotation = find_words(got, expected->words);
    const char *speaker = quotation != NULL ? quotation->speaker : NULL;
    if (quotation != NULL && g_strcmp0(speaker, expected->speaker) == 0 &&
        (quotation->kind == DZ_QUOTATION_MENTION) == (expected->speaker == NULL))
        return TRUE;
    print_error("“%s”: %s instead of %s in: %s\n", expected->words, speaker != NULL ? speaker : "nobody",
                expected->speaker != NULL ? expected->speaker : "nobody", expected->article);
    return FALSE;
}

static void every_sentence_names_its_speaker(void **state)
{
    guint wrong = 0;
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
        wrong += !is_right(&cases[i]);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_sentence_names_its_speaker)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
